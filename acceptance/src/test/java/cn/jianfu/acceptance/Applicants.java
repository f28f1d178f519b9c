package cn.jianfu.acceptance;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.ledger.CertificateLedgerReader;
import cn.jianfu.datasets.ledger.CertificateRow;
import cn.jianfu.datasets.ledger.LedgerSink;
import cn.jianfu.datasets.ledger.QuarantinedRow;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        LedgerSink sink = new LedgerSink() {
            @Override
            public void accepted(CertificateRow row) {
                applicants.add(Objects.requireNonNullElse(row.applicant(), ""));
            }

            @Override
            public void quarantined(QuarantinedRow row) {}
        };
        try (Stream<Path> files = Files.walk(data.ledgers().resolve(county))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CertificateLedgerReader.read(file, sink);
            }
        }
        return applicants;
    }
}
