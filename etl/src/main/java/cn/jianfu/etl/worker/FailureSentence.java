package cn.jianfu.etl.worker;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * A failure as a Chinese sentence: the exception's own when it is one of ours, else what to do about it. What libraries say
 * is no sentence for people, though a file's name or a cell's text in it may be Chinese.
 */
public final class FailureSentence {
    private static final String OURS = "cn.jianfu.";

    private FailureSentence() {}

    public static String of(Throwable failure) {
        return own(failure)
                .orElseGet(
                        () -> "计算未能完成，原有数据不受影响。请把日志交给技术人员(" + failure.getClass().getSimpleName() + ")。");
    }

    /** The sentence of an exception of our own types, be it what caused the failure: then a person can mend it, and no stack trace helps. */
    public static Optional<String> own(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null
                    && cause.getClass().getName().startsWith(OURS)
                    && message.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }
}
