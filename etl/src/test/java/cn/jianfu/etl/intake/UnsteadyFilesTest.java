package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.privacy.ApplicantCipher;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a run makes of files that are damaged, go or change while it reads them. */
class UnsteadyFilesTest {
    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void rows_that_were_read_before_a_workbook_turned_out_damaged_do_not_count() throws Exception {
        byte[] broken = withBroken(town.months(3), "xl/worksheets/sheet3.xml");
        town.put(town.community(0) + ".xlsx", 0, broken);
        town.put(town.community(1) + ".xlsx", 0, town.ledger(1, "2023-3-5"));
        town.read();
        assertThat(town.figures()).hasSize(1);
        assertThat(town.files()).contains("[" + town.community(0) + ".xlsx,REJECTED,0,0,0,0]");

        try (Town other = new Town().apartFrom(1)) {
            other.put(town.community(0) + ".xlsx", 0, broken);
            other.put(town.community(1) + ".xlsx", 0, town.ledger(1, "2023-3-5"));
            other.read();
            assertThat(other.figures()).hasSize(1);
            assertThat(other.problems("ledger_file")).isEmpty();
        }
    }

    @Test
    void a_file_that_goes_or_changes_while_it_is_read_fails_nothing_and_is_looked_at_again() throws Exception {
        Path there = town.put(town.community(0) + ".xlsx", 0, town.ledger(0, "2023-3-5"));
        HashedFile hashed = new FileHasher(town.ledgers(), Long.MAX_VALUE)
                .call(town.ledgers().relativize(there).toString())
                .next();
        assertThat(codes(hashed)).containsExactly("ROW null", "FILE null");
        HashedFile changed =
                new HashedFile(hashed.path(), hashed.sha256(), hashed.size(), Instant.EPOCH, hashed.sheetSizes(), true);
        assertThat(codes(changed)).containsExactly("FILE " + PortionReader.CHANGED);
        Files.delete(there);
        assertThat(codes(hashed)).containsExactly("FILE " + PortionReader.GONE);
        assertThat(new FileHasher(town.ledgers(), Long.MAX_VALUE).call(hashed.path()))
                .isExhausted();
        for (String code : List.of(PortionReader.GONE, PortionReader.CHANGED, PortionReader.CLOSED)) {
            assertThat(new KnownFile("aa", "001", failed(code), List.of(), "", "", List.of())
                            .holds("x.xlsx", OfficeLayouts.none(), Intake.LOOK_AGAIN))
                    .isFalse();
        }
    }

    private static ReadFile failed(String code) {
        return new ReadFile(null, code, "", 0, 0, 0, 0, 0, null, null, false, null);
    }

    private List<String> codes(HashedFile file) throws Exception {
        PortionReader reader = new PortionReader(
                town.ledgers(), ApplicantCipher.open(town.ledgers().resolveSibling("key")), OfficeLayouts.none());
        List<String> codes = new ArrayList<>();
        reader.call(new ArrayList<>(Portion.of(file))).forEachRemaining(row -> codes.add(code(row)));
        return codes;
    }

    private static String code(Row row) {
        return row.getString(IntakeRecord.SCHEMA.fieldIndex("record")) + " "
                + row.getString(IntakeRecord.SCHEMA.fieldIndex("code"));
    }

    private byte[] withBroken(byte[] workbook, String part) throws Exception {
        Path packed = Files.write(town.ledgers().resolveSibling("packed"), workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(packed.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content, 0, entry.getName().equals(part) ? content.length / 2 : content.length);
            }
        }
        return bytes.toByteArray();
    }
}
