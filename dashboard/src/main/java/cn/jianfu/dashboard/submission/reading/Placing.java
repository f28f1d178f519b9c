package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.ledger.UndatedRow;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.Period;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.CommunityMatch.Found;
import cn.jianfu.datasets.region.CommunityMatch.NotFound;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells to which communities a file's rows belong, and in which months they count, by the rules that a run goes by. Nothing is guessed. */
final class Placing {
    private static final String SEVERAL = "几张工作表写的是不同社区的台账，分不开。请在表里加一列“社区”，或一个社区一份文件报送。";

    private record Key(LedgerKind ledger, Region community) {}

    private final CommunityLocator locator;
    private final Incoming incoming;
    private final Rows rows;
    private final Set<Region> communities = new LinkedHashSet<>();
    private final Map<Key, ReadLedger> ledgers = new LinkedHashMap<>();
    private final Set<String> written = new TreeSet<>();
    private @Nullable NotFound unplaced;
    private String county = "";
    private long accepted;
    private long misplaced;

    Placing(RegionTree regions, Incoming incoming, Rows rows) {
        this.locator = new CommunityLocator(regions);
        this.incoming = incoming;
        this.rows = rows;
    }

    /** @param kind the kind of the file's first table */
    Finding place(FileReading reading, LedgerKind kind) {
        // The heading may name the county: 县(市、区):青石区.
        String heading = reading.county();
        county = heading == null ? "" : heading + "/";
        for (Rows.Group group : rows.groups()) {
            CommunityMatch match = group.community.isEmpty() ? headed(group, reading) : locate(group.community, null);
            written.add(
                    group.community.isEmpty() && match instanceof Found
                            ? Objects.requireNonNullElse(group.heading, "")
                            : group.community);
            switch (match) {
                case Found found -> {
                    communities.add(found.community());
                    count(group, found.community(), reading.period());
                }
                case NotFound missing -> misplace(group, missing);
            }
        }
        if (rows.groups().isEmpty()) {
            switch (told(reading)) {
                case Found found -> nothing(found.community(), reading, kind.ledger());
                case NotFound missing
                when reading.nothingIn() != null -> {
                    unplaced = missing;
                    written.add("");
                }
                case NotFound missing -> {}
            }
        }
        Readable readable = new Readable(
                kind.ledger(),
                communities,
                written,
                List.copyOf(ledgers.values()),
                accepted,
                rows.quarantined() + misplaced,
                rows.digest(),
                reading.layouts(),
                rows.faults());
        // One name, or none, for all rows: one answer settles it. Several names have to be mended in the file.
        return unplaced != null && accepted == 0 && written.size() == 1
                ? new Finding.UnknownCommunity(unplaced.code(), unplaced.message(), unplaced.candidates(), readable)
                : readable;
    }

    /** A ledger without rows belongs to somebody as well, and may say that there was nothing in its period. */
    private void nothing(Region community, FileReading reading, LedgerKind ledger) {
        communities.add(community);
        Period period = reading.nothingIn();
        if (period != null) {
            ledgers.put(
                    new Key(ledger, community), new ReadLedger(ledger, community, period.from(), period.to(), null, 0));
        }
    }

    /** Whose ledger without rows it is: the title tells it better than a file's name. */
    private CommunityMatch told(FileReading reading) {
        return reading.headings().size() == 1
                        && locate(null, reading.headings().iterator().next()) instanceof Found found
                ? found
                : unnamed(reading);
    }

    private void count(Rows.Group group, Region community, @Nullable Period period) {
        boolean undatable = period == null && group.undatedRows > 0;
        long counted = group.rows - (undatable ? group.undatedRows : 0);
        if (undatable) {
            misplaced += group.undatedRows;
            for (int rowNumber : group.undated) {
                rows.add(new Fault(false, group.sheet, rowNumber, "日期", -1, UndatedRow.CODE, null, UndatedRow.MESSAGE));
            }
        }
        if (counted == 0) {
            return;
        }
        accepted += counted;
        LocalDate first = group.firstDay;
        LocalDate last = group.lastDay;
        if (!group.ledger.register() && first == null && period != null) {
            first = period.from();
            last = period.to();
        }
        ledgers.merge(
                new Key(group.ledger, community),
                new ReadLedger(group.ledger, community, first, last, stoodOn(group, period), counted),
                ReadLedger::and);
    }

    private static @Nullable LocalDate stoodOn(Rows.Group group, @Nullable Period period) {
        return group.ledger.register() && period != null ? period.to() : null;
    }

    private void misplace(Rows.Group group, NotFound missing) {
        unplaced = unplaced == null || unplaced.candidates().isEmpty() ? missing : unplaced;
        misplaced += group.rows;
        String value = group.community.isEmpty() ? null : group.community;
        for (int rowNumber : group.rowNumbers) {
            rows.add(new Fault(false, group.sheet, rowNumber, "社区", -1, missing.code(), value, missing.message()));
        }
    }

    /** Rows that name no community: what stands above them tells it, as far as it is one; a contradiction to the file's name is asked about. */
    private CommunityMatch headed(Rows.Group group, FileReading reading) {
        if (group.heading != null) {
            CommunityMatch match = locate(null, group.heading);
            if (match instanceof Found
                    || match instanceof NotFound missing
                            && !missing.candidates().isEmpty()) {
                return match;
            }
        }
        return unnamed(reading);
    }

    private CommunityMatch locate(@Nullable String name, @Nullable String heading) {
        Region chosen = incoming.chosen();
        if (chosen != null) {
            return new Found(chosen);
        }
        CommunityMatch own = locator.locate(incoming.path(county), name, heading);
        // Of another township: the reception refuses it by that name.
        return own instanceof NotFound
                        && locator.locate(county + incoming.name(), name, heading) instanceof Found elsewhere
                ? elsewhere
                : own;
    }

    /** Rows that name no community: the file's name and folders speak, else its sheets and titles, if they agree. */
    private CommunityMatch unnamed(FileReading reading) {
        CommunityMatch byName = locate(null, null);
        if (byName instanceof Found) {
            return byName;
        }
        List<Region> told = Stream.concat(reading.sheets().stream(), reading.titles().stream())
                .map(text -> locator.locate(incoming.officeFolder() + county + incoming.folderHint() + text, null))
                .filter(Found.class::isInstance)
                .map(match -> ((Found) match).community())
                .distinct()
                .toList();
        return switch (told.size()) {
            case 0 -> byName;
            case 1 -> new Found(told.getFirst());
            default -> new NotFound("AMBIGUOUS_COMMUNITY", SEVERAL, told);
        };
    }
}
