package cn.jianfu.database;

/** PostgreSQL cannot be started or reached; the message is a Chinese sentence for the person who starts the program. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
