package cn.jianfu.etl.trial;

/** There is no run whose rows a trial could use; the message is a Chinese sentence that says what to do. */
final class NothingToTryException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NothingToTryException(String message) {
        super(message);
    }
}
