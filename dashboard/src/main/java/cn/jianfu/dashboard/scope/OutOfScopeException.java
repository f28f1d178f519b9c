package cn.jianfu.dashboard.scope;

/** A visitor asked for a region outside of what the account may see; the message is for the screen. */
public final class OutOfScopeException extends RuntimeException {
    OutOfScopeException(String message) {
        super(message);
    }
}
