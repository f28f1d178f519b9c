package cn.jianfu.acceptance;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The applicants as the ledgers themselves name them. */
final class Applicants {
    private Applicants() {}

    /** Of all accepted rows of a county; an empty text where a row names none. */
    static List<String> inLedgersOf(Path home, String countyPrefix) throws Exception {
        DataDirectory data = new DataDirectory(home);
        String county = RegionTree.read(data.regions())
                .find(countyPrefix + "000000")
                .orElseThrow()
                .name();
        List<String> applicants = new ArrayList<>();
        RecordSink sink = new RecordSink() {
            @Override
            public void accepted(LedgerRecord row) {
                if (Set.of("certificates", "statistics").contains(row.kind().code())) {
                    applicants.add(
                            Objects.requireNonNullElse(row.text(row.kind().indexOf("applicant")), ""));
                }
            }

            @Override
            public void setAside(LedgerRecord row, Fault why) {}

            @Override
            public void quarantined(QuarantinedRecord row) {}

            @Override
            public void warned(Warning warning) {}
        };
        LedgerFileReader reader = new LedgerFileReader(ConfirmedLayouts.none());
        try (Stream<Path> files = Files.walk(data.ledgers().resolve(county))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reader.read(WorkbookFile.load(file), "", sink);
            }
        }
        return applicants;
    }
}
