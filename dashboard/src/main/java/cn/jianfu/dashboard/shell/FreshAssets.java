package cn.jianfu.dashboard.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Our own scripts and styles are fetched anew with every page: every build stamps its files with the same day, and a
 * browser that goes by the date would keep the old ones after an update. They are a few kilobytes.
 */
@Component
class FreshAssets extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/jianfu/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-cache");
        chain.doFilter(new WithoutDate(request), new OwnCaching(response));
    }

    /** A request that does not say how old the browser's copy is. */
    private static final class WithoutDate extends HttpServletRequestWrapper {
        WithoutDate(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("If-Modified-Since") ? null : super.getHeader(name);
        }

        @Override
        public long getDateHeader(String name) {
            return name.equalsIgnoreCase("If-Modified-Since") ? -1 : super.getDateHeader(name);
        }
    }

    /** A response whose caching is settled already. */
    private static final class OwnCaching extends HttpServletResponseWrapper {
        OwnCaching(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Cache-Control")) {
                super.setHeader(name, value);
            }
        }
    }
}
