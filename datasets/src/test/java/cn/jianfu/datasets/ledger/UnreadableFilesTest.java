package cn.jianfu.datasets.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnreadableFilesTest {

    @Test
    void an_empty_file_is_told_from_one_that_is_no_workbook() {
        assertThat(refusal(new byte[0]).code()).isEqualTo("EMPTY_FILE");
        assertThat(refusal("序号,社区".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("NO_LEDGER_SHEET");
        assertThat(refusal("<html><table>".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("NOT_A_WORKBOOK");
        byte[] old = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        assertThat(refusal(old).code()).isEqualTo("DAMAGED_WORKBOOK");
        assertThat(refusal(old)).hasMessageContaining("另存为");
    }

    @Test
    void garbage_is_refused_and_never_crashes_the_reader() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] garbage = new byte[1 + random.nextInt(2000)];
            random.nextBytes(garbage);
            if (i % 2 == 0 && garbage.length > 4) {
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, garbage, 0, 4);
            }
            assertThat(refusal(garbage).getMessage()).contains("请");
        }
    }

    @Test
    void a_damaged_workbook_is_read_or_refused_and_never_crashes_the_reader() {
        LedgerFile ledger = LedgerFile.official();
        for (int i = 0; i < 50; i++) {
            ledger.dated("2023-3-5");
        }
        byte[] sound = ledger.bytes();
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(sound, i % 3 == 0 ? random.nextInt(sound.length) + 1 : sound.length);
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                CertificateLedgerReader.read("x.xlsx", new ByteArrayInputStream(damaged), new LedgerFile());
            } catch (UnreadableLedgerException e) {
                assertThat(e.getMessage()).contains("请");
            }
        }
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void rows_cannot_get_lost_in_a_reading() {
        assertThatThrownBy(() -> new LedgerReading(3, 1, 1, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static UnreadableLedgerException refusal(byte[] bytes) {
        try {
            CertificateLedgerReader.read("x.xlsx", new ByteArrayInputStream(bytes), new LedgerFile());
        } catch (UnreadableLedgerException e) {
            return e;
        }
        throw new AssertionError("was read");
    }
}
