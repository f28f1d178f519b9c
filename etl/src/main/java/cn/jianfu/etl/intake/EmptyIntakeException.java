package cn.jianfu.etl.intake;

/** There is nothing to read; the message is a Chinese sentence that says what to do. */
public final class EmptyIntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmptyIntakeException(String message) {
        super(message);
    }
}
