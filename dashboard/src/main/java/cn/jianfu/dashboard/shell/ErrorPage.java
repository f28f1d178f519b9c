package cn.jianfu.dashboard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when a page cannot be built. */
class ErrorPage extends Main implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    ErrorPage() {
        addClassName("page");
        Anchor home = new Anchor("", "回到总览");
        home.addClassName("notice-next");
        Div box = new Div(new H2("这一页没有打开"), new Paragraph("数据库可能暂时连接不上。请稍后刷新；仍不行时，请联系系统管理员查看运行日志。"), home);
        box.addClassName("notice");
        box.setTestId("error");
        add(box);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A page failed: {}", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
