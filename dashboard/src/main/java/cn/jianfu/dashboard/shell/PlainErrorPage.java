package cn.jianfu.dashboard.shell;

import cn.jianfu.dashboard.storage.DatabaseAway;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is shown where the framework does not even begin: no such address, a refused request, a database that is away.
 */
@Controller
class PlainErrorPage implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
        boolean away = request.getAttribute(DatabaseAway.ATTRIBUTE) != null
                || request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                        && DatabaseAway.caused(failure);
        Mishap mishap = away ? Mishap.DATABASE_AWAY : Mishap.of(code);
        return ResponseEntity.status(away ? HttpStatus.SERVICE_UNAVAILABLE.value() : code)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(mishap.page(request.getContextPath()).getBytes(StandardCharsets.UTF_8));
    }
}
