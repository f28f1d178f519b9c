package cn.jianfu.datasets.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Turns away what is no workbook, or one that would fill the memory, before it is opened. */
final class WorkbookGuard {
    /** A ledger of a community has thousands of rows, not millions; 64 MB packed is beyond any. */
    static final int MOST_BYTES = 64 << 20;

    private static final long MOST_UNPACKED_BYTES = 2L << 30;
    private static final long MOST_STRINGS_BYTES = 256L << 20;
    private static final long MOST_RATIO = 1032;

    private WorkbookGuard() {}

    static void check(byte[] bytes) throws UnreadableLedgerException {
        if (bytes.length == 0) {
            throw new UnreadableLedgerException("EMPTY_FILE", "文件是空的,请重新导出台账后再报送");
        }
        byte[] head = new byte[8];
        System.arraycopy(bytes, 0, head, 0, Math.min(8, bytes.length));
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw new UnreadableLedgerException(
                    "OLD_OR_ENCRYPTED_WORKBOOK", "这是旧版(.xls)或加了密码的工作簿,请取消密码,用“另存为”存成 .xlsx 后再报送");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(head)) {
            throw new UnreadableLedgerException(
                    "NOT_A_WORKBOOK", "这不是 Excel 工作簿(.xlsx),请用 Excel 或 WPS 打开台账,另存为 .xlsx 后再报送");
        }
        checkUnpacked(bytes);
    }

    static UnreadableLedgerException tooLarge() {
        return new UnreadableLedgerException("TOO_LARGE", "文件过大或压缩异常,请只保留台账工作表后重新保存,再报送");
    }

    /** Unpacks by way of trial what the file's size makes possible, since the sizes that a zip file states of itself may be false. */
    private static void checkUnpacked(byte[] bytes) throws UnreadableLedgerException {
        // Deflate packs at most 1032 to 1: a smaller file cannot unpack to more than the limit.
        if (bytes.length * MOST_RATIO <= MOST_STRINGS_BYTES) {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                boolean strings = entry.getName().endsWith("sharedStrings.xml");
                long size = 0;
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                        size += n;
                        total += n;
                        if (total > MOST_UNPACKED_BYTES || (strings && size > MOST_STRINGS_BYTES)) {
                            throw tooLarge();
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableLedgerException("DAMAGED_WORKBOOK", "工作簿已损坏,请用 Excel 或 WPS 打开后另存一份再报送", e);
        }
    }
}
