package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.ledger.Supersession.Standing;
import cn.jianfu.datasets.privacy.ShownPath;
import cn.jianfu.etl.intake.HashedFile;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.number.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All files of the ledger directory, the ledgers in them, and which of these count. */
public final class LedgerBook {
    private static final String CERTIFICATES = "certificates";

    private final List<LedgerFile> files;
    private final Map<Integer, List<FiledLedger>> byFile = new HashMap<>();
    private final Map<FiledLedger, Standing> standings;
    private final Map<Registers.Kept, Stretch> registers;
    private final Map<Integer, String> twins;

    private LedgerBook(List<LedgerFile> files) {
        this.files = files;
        List<FiledLedger> ledgers = new ArrayList<>();
        for (LedgerFile file : files) {
            List<FiledLedger> filed = FiledLedger.of(file);
            byFile.put(file.id(), filed);
            ledgers.addAll(filed);
        }
        this.standings = Standings.of(ledgers);
        this.registers = Registers.of(ledgers, standings);
        this.twins = Twins.of(ledgers, standings);
    }

    /** Opens the book of what intake found. */
    public static LedgerBook of(IntakeResult intake, PlaceFinder places, Numbers numbers) {
        Map<String, String> shown =
                ShownPath.distinct(intake.files().stream().map(HashedFile::path).toList());
        Map<String, LedgerFile> firsts = new TreeMap<>();
        List<LedgerFile> files = new ArrayList<>();
        for (HashedFile file : intake.files()) {
            LedgerFile first = firsts.get(file.sha256());
            String path = Objects.requireNonNull(shown.get(file.path()));
            LedgerFile opened = new LedgerFile(
                    // A path may name a person, so its hash is the key.
                    numbers.of(Numbers.Kind.FILE, file.sha256(), ContentHash.of(file.path())),
                    file,
                    path,
                    first,
                    intake.batch(file.sha256()),
                    intake.reading(file.sha256()),
                    places.find(path, null, intake.reading(file.sha256()).heading()),
                    first == null
                            ? intake.cells(file.sha256()).parallelStream()
                                    .map(cell ->
                                            new PlacedCell(cell, places.find(path, cell.community(), cell.heading())))
                                    .toList()
                            : List.of());
            firsts.putIfAbsent(file.sha256(), opened);
            files.add(opened);
        }
        return new LedgerBook(List.copyOf(files));
    }

    /** By path. */
    public List<LedgerFile> files() {
        return files;
    }

    /** Whether a file counts: the first of those with the same bytes, and not superseded or held back as a whole. */
    public boolean counts(LedgerFile file) {
        Collection<FiledLedger> filed = filed(file);
        return file.isFirst() && (filed.isEmpty() || filed.stream().anyMatch(this::counts));
    }

    /**
     * Whether these rows of a file count. Void and refused ones stand and fall with the ledger of certificates;
     * where no other row was read, they count.
     */
    public boolean counts(LedgerFile file, PlacedCell cell) {
        if (!counts(file)) {
            return false;
        }
        if (cell.cell().accepted()) {
            return filed(file).stream()
                    .anyMatch(ledger -> ledger.kind().equals(cell.cell().ledger()) && counts(ledger));
        }
        return !cell.cell().setAside()
                || filed(file).stream().allMatch(ledger -> !ledger.kind().equals(CERTIFICATES) || counts(ledger));
    }

    /** The kinds of ledgers in a file whose rows count. */
    public List<String> counting(LedgerFile file) {
        return filed(file).stream().filter(this::counts).map(FiledLedger::kind).toList();
    }

    /** The days on which a community's register in a file tells how things stand; null where it is no register, or does not count. */
    public @Nullable Stretch register(LedgerFile file, String kind, String community) {
        return registers.get(new Registers.Kept(file.id(), kind, community));
    }

    /** The registers of a file that count, by kind and community. */
    public Map<String, Map<String, Stretch>> registers(LedgerFile file) {
        Map<String, Map<String, Stretch>> of = new HashMap<>();
        for (PlacedCell cell : file.cells()) {
            String kind = cell.cell().ledger();
            String community = cell.place().community();
            Stretch stretch = kind == null || community == null ? null : register(file, kind, community);
            if (stretch != null && kind != null && community != null) {
                of.computeIfAbsent(kind, one -> new HashMap<>()).put(community, stretch);
            }
        }
        return of;
    }

    /**
     * The day by which a void or refused row of a file counts that has none of its own: void rows often have none. It is the
     * first of the other rows, of the void ones where there are no others, of the period that the title tells, and at
     * last the one on which the file came: on some page it has to stand.
     */
    public LocalDate dayOfSetAside(LedgerFile file) {
        return filed(file).stream()
                .filter(ledger -> ledger.kind().equals(CERTIFICATES))
                .map(FiledLedger::firstDay)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> file.cells().stream()
                        .filter(cell -> cell.cell().setAside())
                        .flatMap(cell -> cell.cell().days().stream())
                        .min(LocalDate::compareTo))
                .or(() -> Optional.ofNullable(file.reading().from()))
                .orElseGet(file::arrived);
    }

    /** Of files that say the same as another community's, by number: the path of the other. */
    public Map<Integer, String> twins() {
        return twins;
    }

    List<FiledLedger> filed(LedgerFile file) {
        return Objects.requireNonNull(byFile.get(file.id()));
    }

    Standing standing(FiledLedger ledger) {
        return Objects.requireNonNull(standings.get(ledger));
    }

    private boolean counts(FiledLedger ledger) {
        return standing(ledger) instanceof Standing.Counts;
    }
}
