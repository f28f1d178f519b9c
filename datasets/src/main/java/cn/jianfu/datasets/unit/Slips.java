package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import cn.jianfu.datasets.text.SingleEdit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known word that was mistyped. A slip between characters that look or sound alike ({@code slips.csv}) is believed in any word, any other only in a
 * long one, and none that changes the last character, which says what kind of organ it is, unless the table has it.
 */
final class Slips implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 4;
    private static final int LONG_ENOUGH = 6;

    private final Map<Character, Character> meantBy = new HashMap<>();
    private final Organs organs;
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> byLastAndLength = new HashMap<>();

    Slips(Organs organs, BranchNames branches) {
        this.organs = organs;
        for (CsvRow row : CsvTable.bundled(Slips.class, "slips.csv", "written", "meant")) {
            meantBy.put(row.required("written").charAt(0), row.required("meant").charAt(0));
        }
        known.addAll(organs.words());
        known.addAll(branches.words());
        for (String word : known) {
            if (word.length() >= SHORTEST) {
                byLastAndLength
                        .computeIfAbsent(last(word) + word.length(), key -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Words that one typing error of any sort turns into this, for comparing within a few registered units only. */
    List<String> near(String written) {
        List<String> near = new ArrayList<>();
        for (int length = written.length() - 1; length <= written.length() + 1; length++) {
            for (String word : byLastAndLength.getOrDefault(last(written) + length, List.of())) {
                if (SingleEdit.turns(word, written)) {
                    near.add(word);
                }
            }
        }
        return near;
    }

    boolean known(String word) {
        return known.contains(word);
    }

    /** Whether one typing error of any sort, but for the last character, turns the one into the other. */
    boolean close(String meant, String written) {
        return last(meant).equals(last(written)) && SingleEdit.turns(meant, written);
    }

    /** The word or words meant, one character put right; null when that leads nowhere or to several. */
    @Nullable
    String corrected(String written) {
        if (known.contains(written) || written.length() < 2) {
            return null;
        }
        String lookalike = lookalike(written);
        if (lookalike != null) {
            return lookalike;
        }
        if (written.charAt(written.length() - 1) == written.charAt(written.length() - 2)) {
            String once = written.substring(0, written.length() - 1);
            return known.contains(once) ? once : null;
        }
        List<String> found = near(written).stream()
                .filter(word -> word.length() >= LONG_ENOUGH)
                .sorted()
                .toList();
        long meanings = found.stream().map(this::organ).distinct().count();
        return meanings == 1 ? found.getFirst() : null;
    }

    private String organ(String word) {
        Organs.Word meant = organs.word(word);
        return meant == null ? word : meant.organ().name();
    }

    private @Nullable String lookalike(String written) {
        for (int i = 0; i < written.length(); i++) {
            Character meant = meantBy.get(written.charAt(i));
            if (meant != null) {
                String corrected = written.substring(0, i) + meant + written.substring(i + 1);
                if (known.contains(corrected)) {
                    return corrected;
                }
            }
        }
        return null;
    }

    private static String last(String word) {
        return word.substring(word.length() - 1);
    }
}
