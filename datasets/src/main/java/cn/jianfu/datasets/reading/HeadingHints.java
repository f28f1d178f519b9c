package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For which fields the words of headings speak. Many kinds of ledgers have fields of which the same words tell: each
 * heading is looked through once for all of them.
 */
final class HeadingHints {
    static final int LONGEST_HEADING = 40;
    /** Headings of columns that are not about the demand: the applicant's own dates and units, and who filled the table in. */
    private static final Pattern FOREIGN =
            Pattern.compile("出生|填报|填表|制表|审核|有效|到期|截止|工作单位|所在单位|出具单位|开具单位|填写|联系|盖章单位|社区名称");

    private static final List<Pattern> HINTS = new ArrayList<>();
    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();

    static {
        LedgerKinds.all().stream().flatMap(kind -> kind.fields().stream()).forEach(field -> {
            Pattern hint = field.hint();
            if (hint != null && NUMBERS.putIfAbsent(hint.pattern(), HINTS.size()) == null) {
                HINTS.add(hint);
            }
        });
    }

    /** Of each column which hints its heading has. */
    private final List<BitSet> found = new ArrayList<>();

    /** @param headings null for a table without headings, of whose columns no words tell */
    HeadingHints(@Nullable SheetRow headings) {
        for (int column = 0; headings != null && column < headings.width(); column++) {
            String heading = headings.text(column);
            found.add(heading == null ? new BitSet() : hints(WrittenForm.plain(heading)));
        }
    }

    private static BitSet hints(String plain) {
        BitSet hints = new BitSet();
        if (!plain.isEmpty()
                && plain.length() <= LONGEST_HEADING
                && !FOREIGN.matcher(plain).find()) {
            for (int i = 0; i < HINTS.size(); i++) {
                hints.set(i, HINTS.get(i).matcher(plain).find());
            }
        }
        return hints;
    }

    /** Whether a column's heading speaks for a field. */
    boolean speak(Field field, int column) {
        Pattern hint = field.hint();
        Integer number = hint == null || column >= found.size() ? null : NUMBERS.get(hint.pattern());
        return number != null && found.get(column).get(number);
    }
}
