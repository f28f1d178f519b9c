package cn.jianfu.dashboard.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser, before anything else writes to it: pages that Vaadin sends pass the security
 * framework's own headers by. And nobody is signed in by a form that stands on another site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DoorHeaders extends OncePerRequestFilter {
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            // Vaadin's own scripts stand within its pages, so that scripts are not bounded here.
            "Content-Security-Policy", "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
            // What is not for the cache says so; what is (scripts, pictures) says something else later.
            "Cache-Control", "no-store");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.getMethod().equals("POST")
                && request.getRequestURI().equals("/login")
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect("/login");
            return;
        }
        chain.doFilter(request, response);
    }
}
