package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organs and the words for them: short ones, those before a reform with its date, and the sections (内设机构) that stand for the organ they belong to.
 * {@code organs.csv} and {@code reforms.csv} say what each rests on.
 */
final class Organs implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Organ> placed = new HashMap<>();
    private final Map<String, Organ> sections = new HashMap<>();

    /**
     * What a word means.
     *
     * @param note a Chinese clause on why, empty for a name in use
     */
    record Word(Organ organ, String note) implements Serializable {}

    private Organs() {}

    /**
     * The words as they were understood on a day.
     *
     * @param day the day a certificate was demanded on, null for today's meaning
     */
    static Organs builtIn(@Nullable LocalDate day) {
        Organs organs = new Organs();
        Map<String, Organ> byName = new HashMap<>();
        for (CsvRow row :
                table("organs.csv", "organ", "system", "one", "named", "formal", "spoken", "placed", "sections")) {
            Organ organ = organ(row);
            byName.put(organ.name(), organ);
            organs.add(organ.name(), new Word(organ, ""));
            row.parts("spoken").forEach(spoken -> organs.add(spoken, new Word(organ, "")));
            row.parts("placed").forEach(spoken -> organs.placed.put(spoken, organ));
            row.parts("sections").forEach(section -> organs.sections.put(section, organ));
        }
        for (CsvRow row : table("reforms.csv", "former", "organ", "from", "until", "document")) {
            Organ organ = byName.get(row.required("organ"));
            if (organ == null) {
                throw row.fault("机构表中没有“" + row.required("organ") + "”");
            }
            if (holds(row, day)) {
                organs.add(
                        row.required("former"),
                        new Word(organ, "“" + row.required("former") + "”是原名（" + row.required("document") + "）"));
            }
        }
        return organs;
    }

    @Nullable
    Word word(String spoken) {
        return words.get(spoken);
    }

    /** What a word means only after a region or a level: 县医院. */
    @Nullable
    Organ placed(String spoken) {
        return placed.get(spoken);
    }

    /** The organ whose section goes by this name: 户籍科. */
    @Nullable
    Organ ofSection(String section) {
        return sections.get(section);
    }

    Set<String> words() {
        return words.keySet();
    }

    private void add(String spoken, Word word) {
        Word other = words.put(spoken, word);
        if (other != null && !other.organ().equals(word.organ())) {
            throw new IllegalArgumentException("机构名称“" + spoken + "”同时指“"
                    + other.organ().name() + "”和“" + word.organ().name() + "”");
        }
    }

    private static boolean holds(CsvRow row, @Nullable LocalDate day) {
        LocalDate from = row.day("from");
        LocalDate until = row.day("until");
        return (from == null || day == null || !day.isBefore(from))
                && (until == null || day != null && !day.isAfter(until));
    }

    private static Organ organ(CsvRow row) {
        Map<Seat, String> formal = new EnumMap<>(Seat.class);
        for (String part : row.parts("formal")) {
            int sign = part.indexOf('=');
            for (Seat seat : part.startsWith("*") ? EnumSet.allOf(Seat.class) : seats(part.substring(0, sign))) {
                formal.putIfAbsent(seat, part.substring(sign + 1));
            }
        }
        return new Organ(
                row.required("organ"),
                row.required("system"),
                seats(row.text("one")),
                seats(row.text("named")),
                Map.copyOf(formal));
    }

    private static Set<Seat> seats(String letters) {
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        for (char letter : letters.toCharArray()) {
            seats.add(Seat.of(letter));
        }
        return seats;
    }

    private static List<CsvRow> table(String name, String... columns) {
        return new ArrayList<>(CsvTable.bundled(Organs.class, name, columns));
    }
}
