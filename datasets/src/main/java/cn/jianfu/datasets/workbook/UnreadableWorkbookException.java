package cn.jianfu.datasets.workbook;

import org.jspecify.annotations.Nullable;

/** A file that gives no rows at all. The message is a Chinese sentence that says what to do about it. */
public final class UnreadableWorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableWorkbookException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    UnreadableWorkbookException(String code, String message) {
        this(code, message, null);
    }

    /** {@code EMPTY_FILE}, {@code NOT_A_WORKBOOK}, {@code ENCRYPTED_WORKBOOK}, {@code DAMAGED_WORKBOOK} or {@code TOO_LARGE}. */
    public String code() {
        return code;
    }

    static UnreadableWorkbookException tooLarge() {
        return new UnreadableWorkbookException("TOO_LARGE", "文件过大或压缩异常，请只保留台账工作表后重新保存，再报送");
    }

    static UnreadableWorkbookException damaged(@Nullable Throwable cause) {
        return new UnreadableWorkbookException("DAMAGED_WORKBOOK", "工作簿已损坏或不完整，请用 Excel 或 WPS 打开，另存为新的一份后再报送", cause);
    }

    static UnreadableWorkbookException encrypted() {
        return new UnreadableWorkbookException("ENCRYPTED_WORKBOOK", "工作簿加了密码，请取消密码（另存为时清除打开密码）后再报送");
    }
}
