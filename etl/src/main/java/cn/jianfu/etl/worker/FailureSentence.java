package cn.jianfu.etl.worker;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** A failure as a Chinese sentence: the exception's own when it has one, else what to do about it. */
public final class FailureSentence {
    private FailureSentence() {}

    public static String of(Throwable failure) {
        return own(failure)
                .orElseGet(
                        () -> "计算未能完成，原有数据不受影响。请把日志交给技术人员(" + failure.getClass().getSimpleName() + ")。");
    }

    /** The sentence of the exception or of what caused it: then a person can mend it, and no stack trace helps. */
    public static Optional<String> own(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }
}
