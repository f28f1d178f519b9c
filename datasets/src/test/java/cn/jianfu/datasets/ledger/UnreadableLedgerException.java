package cn.jianfu.datasets.ledger;

import org.jspecify.annotations.Nullable;

/** A file that is no ledger as it stands. Its message is a Chinese sentence that says what to do; rows already handed over must be discarded. */
public final class UnreadableLedgerException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableLedgerException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    UnreadableLedgerException(String code, String message) {
        this(code, message, null);
    }

    /**
     * {@code EMPTY_FILE}, {@code NOT_A_WORKBOOK}, {@code ENCRYPTED_WORKBOOK}, {@code DAMAGED_WORKBOOK}, {@code TOO_LARGE}, {@code NO_LEDGER_SHEET},
     * {@code UNKNOWN_LAYOUT} or {@code OTHER_LEDGER}.
     */
    public String code() {
        return code;
    }
}
