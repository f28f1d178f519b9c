package cn.jianfu.dashboard.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who has come in, and what the account was then: see {@link AccountUnchanged}. */
final class SignedIn extends User {
    private static final long serialVersionUID = 1L;

    private final String standing;

    /** @param standing as {@link Accounts#standing} has it */
    SignedIn(String username, String passwordHash, Role role, String standing) {
        super(username, passwordHash, List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
        this.standing = standing;
    }

    String standing() {
        return standing;
    }

    /** By the name, as Spring Security asks of it: the same person, whatever has changed since. */
    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
