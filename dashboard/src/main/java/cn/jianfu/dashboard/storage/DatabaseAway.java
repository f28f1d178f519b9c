package cn.jianfu.dashboard.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away from other things that break. */
public final class DatabaseAway {
    /** Set on a request that failed for it. */
    public static final String ATTRIBUTE = DatabaseAway.class.getName();

    private static final int MOST_CAUSES = 20;

    private DatabaseAway() {}

    /** Whether a failure comes from a database that cannot be reached, or that is just stopping or starting. */
    public static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && away(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** SQLSTATE classes 08 (connection) and 57P0x (the server is shutting down or starting up). */
    private static boolean away(@org.jspecify.annotations.Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** For the log: one line, since a stack trace tells nothing more. */
    public static String why(Throwable failure) {
        Throwable last = failure;
        for (int i = 0; last.getCause() != null && i < MOST_CAUSES; i++) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage());
    }
}
