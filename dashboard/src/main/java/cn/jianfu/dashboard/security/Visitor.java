package cn.jianfu.dashboard.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The person in front of the screen. */
@Component
public class Visitor {
    private final AuthenticationContext authentication;
    private final Accounts accounts;

    Visitor(AuthenticationContext authentication, Accounts accounts) {
        this.authentication = authentication;
        this.accounts = accounts;
    }

    /** The visitor's account as it is in the database now. */
    public Account account() {
        return signedIn().orElseThrow(() -> new AccessDeniedException("账号已停用或已退出登录"));
    }

    /** The visitor's account; empty before signing in. */
    public Optional<Account> signedIn() {
        return authentication.getPrincipalName().flatMap(accounts::find);
    }

    /** Ends the session and goes back to the login page. */
    public void leave() {
        authentication.logout();
    }
}
