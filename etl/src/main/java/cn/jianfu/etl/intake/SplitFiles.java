package cn.jianfu.etl.intake;

import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.FileTally;
import cn.jianfu.datasets.reading.LedgerFileReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Puts together what the sheets of large files came to. */
final class SplitFiles {
    private SplitFiles() {}

    /**
     * The records of the files themselves, from the records of their sheets; with the warnings that are about the whole.
     *
     * @param layouts those that hold for each file
     */
    static List<Row> together(Dataset<Row> sheets, ApplicantCipher cipher, Map<String, ConfirmedLayouts> layouts) {
        Map<String, List<Row>> byFile = new TreeMap<>();
        for (Row sheet : sheets.orderBy("sha256", "sheet_number").collectAsList()) {
            byFile.computeIfAbsent(sheet.getAs("sha256"), sha256 -> new ArrayList<>())
                    .add(sheet);
        }
        List<Row> records = new ArrayList<>();
        byFile.forEach((sha256, parts) -> {
            FileRecords file = new FileRecords(sha256, cipher, records::add);
            for (Row part : parts) {
                String code = part.getAs("code");
                if (code != null) {
                    file.unreadable(code, part.getAs("message"));
                    return;
                }
            }
            List<FileTally> tallies = parts.stream()
                    .map(part -> unpacked(part.<byte[]>getAs("tally")))
                    .toList();
            file.file(
                    LedgerFileReader.together(tallies, file),
                    Objects.requireNonNull(layouts.get(sha256)),
                    parts.getFirst().getAs("name_said"));
        });
        return records;
    }

    /** Hashes of the files of whose sheets some repeat others. */
    static Set<String> repeating(List<Row> records) {
        int code = IntakeRecord.SCHEMA.fieldIndex("code");
        int sha256 = IntakeRecord.SCHEMA.fieldIndex("sha256");
        return records.stream()
                .filter(record -> LedgerFileReader.REPEATED_SHEET.equals(record.getString(code)))
                .map(record -> record.getString(sha256))
                .collect(Collectors.toSet());
    }

    private static FileTally unpacked(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (FileTally) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
