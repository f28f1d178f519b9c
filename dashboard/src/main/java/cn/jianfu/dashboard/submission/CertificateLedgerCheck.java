package cn.jianfu.dashboard.submission;

import cn.jianfu.datasets.ledger.CertificateLedgerReader;
import cn.jianfu.datasets.ledger.CertificateRow;
import cn.jianfu.datasets.ledger.LedgerSink;
import cn.jianfu.datasets.ledger.QuarantinedRow;
import cn.jianfu.datasets.ledger.UnreadableLedgerException;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Certificate ledgers, by the same reader and the same locator that a run uses. */
@Component
class CertificateLedgerCheck implements LedgerCheck {
    static final String KIND = "CERTIFICATE";

    @Override
    public Finding check(Path file, String fileName, String folder, RegionTree regions) {
        Rows rows = new Rows(new CommunityLocator(regions), folder, fileName);
        try (InputStream in = Files.newInputStream(file)) {
            CertificateLedgerReader.read(fileName, in, rows);
        } catch (UnreadableLedgerException e) {
            return new Finding.Unreadable(e.code(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.communities.isEmpty() && rows.located(null) instanceof CommunityMatch.Found found) {
            rows.communities.add(found.community());
        }
        return new Finding.Readable(KIND, rows.communities, rows.firstDay, rows.lastDay, rows.accepted, rows.faults);
    }

    /** Sorts rows into those that count and those that have to be mended. */
    private static final class Rows implements LedgerSink {
        private final CommunityLocator locator;
        private final String folder;
        private final String fileName;
        private final Map<String, CommunityMatch> matches = new HashMap<>();
        private final Set<Region> communities = new LinkedHashSet<>();
        private final List<Fault> faults = new ArrayList<>();
        private long accepted;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;

        Rows(CommunityLocator locator, String folder, String fileName) {
            this.locator = locator;
            this.folder = folder;
            this.fileName = fileName;
        }

        @Override
        public void accepted(CertificateRow row) {
            switch (located(row.communityName())) {
                case CommunityMatch.Found found -> {
                    communities.add(found.community());
                    accepted++;
                    LocalDate day = row.issuedOn();
                    firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
                    lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
                }
                case CommunityMatch.NotFound missing ->
                    faults.add(new Fault(
                            row.sheet(),
                            row.rowNumber(),
                            "社区",
                            missing.code(),
                            row.communityName(),
                            missing.message()));
            }
        }

        @Override
        public void quarantined(QuarantinedRow row) {
            faults.add(new Fault(row.sheet(), row.rowNumber(), row.column(), row.code(), row.value(), row.message()));
        }

        CommunityMatch located(@Nullable String name) {
            return matches.computeIfAbsent(name == null ? "" : name, this::locate);
        }

        private CommunityMatch locate(String name) {
            CommunityMatch own = locator.locate(folder + fileName, name);
            if (own instanceof CommunityMatch.NotFound
                    && locator.locate(fileName, name) instanceof CommunityMatch.Found elsewhere) {
                // Of another township: the reception refuses it by that name.
                return elsewhere;
            }
            return own;
        }
    }
}
