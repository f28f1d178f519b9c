package cn.jianfu.dashboard.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Our own scripts and styles are known by their content, not by their date: every build stamps its files with the same
 * day, and a browser that goes by it would keep the old ones after an update.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FreshAssets extends ShallowEtagHeaderFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/jianfu/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilterInternal(new WithoutDate(request), response, chain);
    }

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, java.io.InputStream body) {
        response.setHeader("Cache-Control", "no-cache");
        return super.isEligibleForEtag(request, response, status, body);
    }

    /** A request that does not say how old the browser's copy is. */
    private static final class WithoutDate extends HttpServletRequestWrapper {
        WithoutDate(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isDate(name) ? null : super.getHeader(name);
        }

        @Override
        public long getDateHeader(String name) {
            return isDate(name) ? -1 : super.getDateHeader(name);
        }

        private static boolean isDate(String name) {
            return name.toLowerCase(Locale.ROOT).equals("if-modified-since");
        }
    }
}
