package cn.jianfu.dashboard.security;

import cn.jianfu.dashboard.storage.DatabaseAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request, be it a page, a click, a download or a file sent in, whether the account is still what it was
 * when its owner came in. One that was narrowed, given another role or password, or taken away ends its sessions at its
 * next step: no page that is still open and no link on it outlives the right to it, and none has to remember to ask.
 */
final class AccountUnchanged extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AccountUnchanged.class);

    /** What pages are drawn with: the same for everybody. */
    private static final List<String> DRAWN_WITH =
            List.of("/jianfu/", "/webjars/", "/lumo/", "/VAADIN/build/", "/VAADIN/static/", "/favicon.ico");

    private final Accounts accounts;

    AccountUnchanged(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return DRAWN_WITH.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        boolean unchanged;
        try {
            unchanged = unchanged(authentication);
        } catch (DataAccessException e) {
            LOG.error("Nobody can be let in: {}", DatabaseAway.why(e));
            request.setAttribute(DatabaseAway.ATTRIBUTE, true);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (!unchanged) {
            LOG.info("The account {} has changed: its session ends", authentication.getName());
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean unchanged(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn then) {
            return accounts.standing(then.getUsername())
                    .filter(now -> now.equals(then.standing()))
                    .isPresent();
        }
        return accounts.find(authentication.getName()).isPresent();
    }
}
