package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.privacy.PersonalNumbers;
import cn.jianfu.datasets.quantity.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file. Blank rows, footers and repeated headers are no rows.
 *
 * @param kind null when no sheet has a known header
 * @param period what the ledger says it is about, or else the months of its rows; null when neither is known
 * @param rows all rows: those accepted, quarantined and set aside
 * @param accepted rows of which each stands for one certificate, meeting … at least
 * @param certificates how many certificates the accepted rows stand for; 0 in ledgers of other kinds
 * @param setAside rows that are no certificates, by what became of them: void or refused
 * @param county the county that the heading names, null when it names none
 * @param communities the names in the community column, with the rows that have each
 * @param headings the communities that sheets or titles name above rows whose column names none
 * @param sheets the names of the sheets that were read
 * @param titles what stands above the tables
 * @param proposals how the sheets with an unknown header may be meant; none of their rows were read
 * @param layouts fingerprints of the layouts on which the reading hung: confirmed ones that were used, and those that nobody has confirmed
 * @param whyNone why some sheet has no header that is known, where more can be said than that
 */
public record FileReading(
        @Nullable LedgerKind kind,
        @Nullable Period period,
        long rows,
        long accepted,
        long quarantined,
        long certificates,
        Map<Outcome, Long> setAside,
        @Nullable String county,
        Map<String, Long> communities,
        Set<String> headings,
        List<String> sheets,
        List<String> titles,
        List<LayoutProposal> proposals,
        Set<String> layouts,
        @Nullable Fault whyNone) {
    private static final int MOST_MONTHS_OF_NOTHING = 3;

    public FileReading {
        setAside = Map.copyOf(setAside);
        long aside = setAside.values().stream().mapToLong(Long::longValue).sum();
        if (rows != accepted + quarantined + aside) {
            throw new IllegalArgumentException("rows were lost: read " + rows + ", accepted " + accepted
                    + ", quarantined " + quarantined + ", set aside " + aside);
        }
        communities = withoutNumbers(communities);
        headings = headings.stream().map(PersonalNumbers::maskedInName).collect(Collectors.toUnmodifiableSet());
        sheets = List.copyOf(sheets);
        titles = titles.stream().map(PersonalNumbers::maskedInName).toList();
        proposals = List.copyOf(proposals);
        layouts = Set.copyOf(layouts);
    }

    private static Map<String, Long> withoutNumbers(Map<String, Long> communities) {
        Map<String, Long> kept = new LinkedHashMap<>();
        communities.forEach((name, rows) -> kept.merge(PersonalNumbers.masked(name), rows, Long::sum));
        return Collections.unmodifiableMap(kept);
    }

    /** Why no row was read though the file is a table, as a fault of the whole file with the code {@code UNKNOWN_LAYOUT} or {@code NO_LEDGER_SHEET}; null when there was a ledger. */
    public @Nullable Fault nothingFound() {
        if (found()) {
            return null;
        }
        if (proposals.isEmpty() && whyNone != null) {
            return whyNone;
        }
        return proposals.isEmpty()
                ? new Fault(
                        "NO_LEDGER_SHEET",
                        null,
                        -1,
                        null,
                        "没有找到台账表头，请按规定的表头填写后再报送（如“社区出具证明台账”应有：出具证明时间、证明名称或用途、要求出具证明单位）")
                : new Fault(
                        "UNKNOWN_LAYOUT",
                        null,
                        -1,
                        null,
                        "工作表“" + proposals.getFirst().sheet() + "”的表头没有见过，请确认各列是什么（确认一次即可），或改用规定的表头后再报送");
    }

    /**
     * The days of which the ledger says that there was nothing (零报告): it was found, has no row but of void and refused
     * certificates, and speaks of a quarter at most. A longer time is what a form says
     * that nobody has filled in. Null when it says no such thing, and of registers, which are of no time.
     */
    public @Nullable Period nothingIn() {
        return kind != null
                        && accepted + quarantined == 0
                        && proposals.isEmpty()
                        && period != null
                        && !kind.register()
                        && !period.to().isAfter(period.from().plusMonths(MOST_MONTHS_OF_NOTHING))
                ? period
                : null;
    }

    /** Rows that were set aside for a reason. */
    public long setAside(Outcome outcome) {
        return setAside.getOrDefault(outcome, 0L);
    }

    /** Whether there was a ledger, be it an empty one. */
    public boolean found() {
        return kind != null;
    }
}
