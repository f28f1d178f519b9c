package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Workbooks that Excel encrypts with a password of its own when they are protected against changes only: it opens them
 * without asking.
 */
final class WriteProtection {
    /** Excel's own count of rounds is 100,000. */
    private static final int MOST_ROUNDS = 1_000_000;

    private WriteProtection() {}

    /**
     * The packed workbook within.
     *
     * @throws UnreadableWorkbookException when a person has set a password, or when it is too large
     */
    static byte[] opened(DirectoryNode root) throws IOException, UnreadableWorkbookException {
        try {
            EncryptionInfo info = new EncryptionInfo(root);
            boolean known = info.getEncryptionMode() == EncryptionMode.agile
                    || info.getEncryptionMode() == EncryptionMode.standard;
            Decryptor decryptor = info.getDecryptor();
            if (!known
                    || info.getVerifier().getSpinCount() > MOST_ROUNDS
                    || !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw UnreadableWorkbookException.encrypted();
            }
            try (InputStream in = decryptor.getDataStream(root)) {
                byte[] bytes = in.readNBytes(WorkbookFile.MOST_BYTES + 1);
                if (bytes.length > WorkbookFile.MOST_BYTES) {
                    throw UnreadableWorkbookException.tooLarge();
                }
                return bytes;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw UnreadableWorkbookException.encrypted();
        }
    }
}
