package cn.jianfu.datasets.cases;

/** A case cannot do what was asked of it; the message is a Chinese sentence for the screen that says what it can do. */
public final class IllegalStepException extends RuntimeException {
    IllegalStepException(String message) {
        super(message);
    }
}
