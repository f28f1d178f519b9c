package cn.jianfu.etl.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A ledger file and the hash of its bytes.
 *
 * @param path relative to the ledger directory
 * @param sha256 64 hexadecimal digits; of the path when the file cannot be opened
 * @param size in bytes
 * @param modifiedAt when it was last changed, before it was hashed; its arrival
 * @param sheetSizes unpacked bytes of each sheet, where it is so large that its sheets are read apart; else empty
 * @param openable whether it could be opened
 */
public record HashedFile(
        String path, String sha256, long size, Instant modifiedAt, List<Long> sheetSizes, boolean openable)
        implements Serializable {
    public HashedFile {
        sheetSizes = List.copyOf(sheetSizes);
    }

    /** The same file, to be read by one task. */
    HashedFile whole() {
        return new HashedFile(path, sha256, size, modifiedAt, List.of(), openable);
    }

    boolean apart() {
        return !sheetSizes.isEmpty();
    }
}
