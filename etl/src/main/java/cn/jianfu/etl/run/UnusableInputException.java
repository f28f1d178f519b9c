package cn.jianfu.etl.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A table, key or setting of people's cannot be used; the message is a Chinese sentence that says what to mend. */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Reads what people have written. */
    public interface Reading<T> {
        T read() throws IOException, SQLException;
    }

    private UnusableInputException(String message, Exception cause) {
        super(message, cause);
    }

    /**
     * What was read.
     *
     * @throws UnusableInputException in place of a plain exception that a reader of ours has thrown: its message is meant
     *     for people, that of a library is not
     */
    public static <T> T orSaid(Reading<T> reading) throws IOException, SQLException {
        try {
            return reading.read();
        } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
            StackTraceElement[] thrown = e.getStackTrace();
            if (thrown.length > 0 && thrown[0].getClassName().startsWith("cn.jianfu.")) {
                throw new UnusableInputException(String.valueOf(e.getMessage()), e);
            }
            throw e;
        }
    }
}
