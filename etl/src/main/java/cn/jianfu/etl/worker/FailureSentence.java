package cn.jianfu.etl.worker;

import java.lang.Character.UnicodeScript;

/** A failure as a Chinese sentence: the exception's own when it has one, else what to do about it. */
public final class FailureSentence {
    private FailureSentence() {}

    public static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)) {
                return message;
            }
        }
        return "计算未能完成,原有数据不受影响。请把日志交给技术人员(" + failure.getClass().getSimpleName() + ")。";
    }
}
