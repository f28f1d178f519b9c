package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever byte of a file changes on the way, it is read or refused: the reader neither crashes nor loses rows. */
class DamagedFilesTest {
    private static final int TRIES = 150;

    @Test
    void any_byte_changed_in_a_file_never_crashes_the_reader() {
        Random random = new Random(20230805);
        for (byte[] sound : List.of(ledger(false), ledger(true), csv())) {
            for (int i = 0; i < TRIES; i++) {
                byte[] damaged = sound.clone();
                for (int flips = random.nextInt(4); flips >= 0; flips--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                long begun = System.nanoTime();
                try {
                    Counts sink = new Counts();
                    FileReading reading = new LedgerFileReader(ConfirmedLayouts.none())
                            .read(WorkbookFile.load("x", new ByteArrayInputStream(damaged)), "", sink);
                    assertThat(reading.rows()).isEqualTo(sink.rows);
                } catch (UnreadableWorkbookException e) {
                    assertThat(e.getMessage()).contains("请");
                }
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            }
        }
    }

    private static byte[] ledger(boolean old) {
        Sheets sheets = new Sheets(old).row("2023年社区出具证明台账").merged("A1:H1").row(Sheets.HEADER);
        for (int i = 1; i <= 30; i++) {
            sheets.row(i, "和乐社区", "2023-%04d".formatted(i), "3月5日", "赵样甲", "居住证明", "教育局", "甲");
        }
        return sheets.bytes();
    }

    private static byte[] csv() {
        return ("2023年\n社区,出具日期,证明名称,要求单位\n" + "和乐社区,3月5日,\"居住证明\",教育局\n".repeat(30)).getBytes(StandardCharsets.UTF_8);
    }

    private static final class Counts implements RecordSink {
        private long rows;

        @Override
        public void accepted(LedgerRecord row) {
            rows++;
        }

        @Override
        public void setAside(LedgerRecord row, Fault why) {
            rows++;
        }

        @Override
        public void quarantined(QuarantinedRecord row) {
            rows++;
        }

        @Override
        public void warned(Warning warning) {}
    }
}
