package cn.jianfu.dashboard.cases.file;

/** Somebody else was faster; the message is a Chinese sentence that says what they did. */
public final class OvertakenException extends RuntimeException {
    private final int events;

    OvertakenException(String message, int events) {
        super(message);
        this.events = events;
    }

    /** How many events the case has now. */
    public int events() {
        return events;
    }
}
