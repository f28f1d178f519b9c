package cn.jianfu.etl.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What the ledger directory holds, and what reading it left, this time or before. */
public final class IntakeResult {
    private final List<HashedFile> files;
    private final Map<String, KnownFile> known;
    private final ReadBatches batches;
    private final int freshFiles;

    IntakeResult(List<HashedFile> files, Map<String, KnownFile> known, ReadBatches batches, int freshFiles) {
        this.files = List.copyOf(files);
        this.known = new HashMap<>(known);
        this.batches = batches;
        this.freshFiles = freshFiles;
    }

    /** Every file of the directory, by path; the same bytes may stand there twice. */
    public List<HashedFile> files() {
        return files;
    }

    /** How many were parsed this time. */
    public int freshFiles() {
        return freshFiles;
    }

    /** What reading a file came to as a whole. */
    public ReadFile reading(String sha256) {
        KnownFile file = known.get(sha256);
        return file == null ? ReadFile.closed() : file.reading();
    }

    /** Which of several readings of a file's bytes it is; null when it could not be opened. */
    public @Nullable String batch(String sha256) {
        KnownFile file = known.get(sha256);
        return file == null ? null : file.batch();
    }

    /** What its rows say of communities and names; nothing of a file that could not be read. */
    public List<WrittenCell> cells(String sha256) {
        KnownFile file = known.get(sha256);
        return file == null || !file.code().isEmpty() ? List.of() : file.cells();
    }

    /** The records of a few files, in the driver. */
    public List<Row> few(Collection<String> hashes) {
        return batches.few(hashes.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The records of some files, see {@link IntakeRecord}. */
    public Dataset<Row> records(Collection<String> hashes) {
        return batches.records(hashes.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList());
    }
}
