package cn.jianfu.dashboard.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the sign-in: a try that comes too soon after wrong ones is not even looked at, right or wrong. What is
 * logged of a try is the account's name if there is such an account: people type their password into the wrong field.
 */
final class SignInGuard extends OncePerRequestFilter {
    /** In the login page's address: how many seconds to wait. */
    static final String WAIT = "wait";

    private static final Logger LOG = LoggerFactory.getLogger(SignInGuard.class);
    private static final int LONGEST_NAME = 40;

    private final Accounts accounts;
    private final WrongPasswords wrong;
    private final KnownBrowsers browsers;

    SignInGuard(Accounts accounts, WrongPasswords wrong, KnownBrowsers browsers) {
        this.accounts = accounts;
        this.wrong = wrong;
        this.browsers = browsers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(request.getContextPath() + "/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String account = account(request);
        Optional<String> browser = browsers.of(request, account);
        Duration wait = wrong.begin(account, browser.orElse(request.getRemoteAddr()), browser.isPresent());
        if (wait.isPositive()) {
            long seconds = wait.plusMillis(999).toSeconds();
            LOG.warn("Sign-in refused for {} s: {}, from {}", seconds, loggable(account), request.getRemoteAddr());
            response.sendRedirect(request.getContextPath() + "/login?" + WAIT + "=" + seconds);
            return;
        }
        chain.doFilter(request, new Answer(request, response));
    }

    /** The sign-in ends with a redirect, whatever comes of it. */
    private final class Answer extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            Authentication opened = SecurityContextHolder.getContext().getAuthentication();
            if (opened != null && opened.isAuthenticated() && !(opened instanceof AnonymousAuthenticationToken)) {
                String account = opened.getName();
                wrong.right(account, browsers.of(request, account).orElse(request.getRemoteAddr()));
                ResponseCookie known = browsers.remember(account, request.isSecure());
                addHeader(HttpHeaders.SET_COOKIE, known.toString());
                LOG.info("Signed in: {}, from {}", account, request.getRemoteAddr());
            } else {
                LOG.warn("Wrong password: {}, from {}", loggable(account(request)), request.getRemoteAddr());
            }
            super.sendRedirect(location);
        }
    }

    private static String account(HttpServletRequest request) {
        @Nullable String written = request.getParameter("username");
        String name = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private String loggable(String account) {
        return accounts.find(account).isPresent() ? account : "no such account";
    }
}
