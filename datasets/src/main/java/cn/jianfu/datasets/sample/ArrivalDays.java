package cn.jianfu.datasets.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Gives ledgers the day on which they came in, as their files' time: in the month after their last, one in nine some days later. */
final class ArrivalDays {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int LATE_ONES = 9;

    private final int months;

    /** @param months from January 2023 on that the ledgers speak of; those of the year before end with it */
    ArrivalDays(int months) {
        this.months = months;
    }

    void set(Path ledgers) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(ledgers)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            LocalDate after = SampleYear.EARLIER.wrote(file)
                    ? SampleYear.MAIN.first().atDay(1)
                    : SampleYear.MAIN.first().plusMonths(months).atDay(1);
            int draw = Math.floorMod(
                    ledgers.relativize(file).toString().replace('\\', '/').hashCode(), 9000);
            int day = draw % LATE_ONES == 0
                    ? after.lengthOfMonth() + draw / LATE_ONES % 12
                    : draw / LATE_ONES % after.lengthOfMonth();
            Files.setLastModifiedTime(
                    file,
                    FileTime.from(after.plusDays(day)
                            .atTime(9 + draw % 8, draw % 60)
                            .atZone(BEIJING)
                            .toInstant()));
        }
    }
}
