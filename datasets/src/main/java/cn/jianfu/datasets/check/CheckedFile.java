package cn.jianfu.datasets.check;

import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LedgerDigest;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out about one file. */
final class CheckedFile {
    final String file;
    final List<Finding> errors = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    final List<LedgerRecord> records = new ArrayList<>();

    @Nullable
    FileReading reading;

    @Nullable
    String region;

    @Nullable
    String regionName;

    /** The one community whose ledger it is by its file's or folders' names, for rows that name none; null when those tell none. */
    @Nullable
    String community;

    boolean unreadable;
    final LedgerDigest digest = new LedgerDigest();

    CheckedFile(String file) {
        this.file = file;
    }

    /**
     * Something that must be mended.
     *
     * @param sheet null when it is about the file
     * @param row as Excel counts, 0 when it is about no row
     * @param column counted from 0, -1 when it is about no column
     */
    record Finding(
            String code,
            @Nullable String sheet,
            int row,
            int column,
            @Nullable String field,
            @Nullable String value,
            String message) {}

    void error(String code, String message) {
        errors.add(new Finding(code, null, 0, -1, null, null, message));
    }

    /** 0 clean, 1 something to mend, 2 unreadable. */
    int status() {
        return unreadable ? 2 : errors.isEmpty() ? 0 : 1;
    }
}
