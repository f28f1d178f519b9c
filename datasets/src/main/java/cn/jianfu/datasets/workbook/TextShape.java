package cn.jianfu.datasets.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a text file is parted into columns, by its first lines.
 *
 * @param separator what stands between the fields
 * @param width how many fields most lines have, blank ones too
 * @param filled the column up to which most of these lines have something
 */
record TextShape(char separator, int width, int filled) {
    private static final int LOOKED_AT = 300;
    private static final int LEAST_ALIGNED = 3;
    /** Full-width marks come last: they stand in every longer text. */
    private static final String SEPARATORS = ",\t;|，；";

    private static final int FULL_WIDTH = 0x100;
    private static final Pattern GAPS = Pattern.compile("\\S {2,}\\S.*\\S {2,}\\S");

    /** @throws UnreadableWorkbookException when the columns are set apart by blanks alone */
    static TextShape of(TextLines lines) throws UnreadableWorkbookException {
        List<String> head = new ArrayList<>();
        for (String line = lines.next(); line != null && head.size() < LOOKED_AT; line = lines.next()) {
            if (!line.isBlank()) {
                head.add(line);
            }
        }
        TextShape best = new TextShape(',', 1, 1);
        double most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            Map<Integer, Integer> widths = new HashMap<>();
            Map<Integer, Map<Integer, Integer>> filled = new HashMap<>();
            for (String line : head) {
                if (line.indexOf(separator) >= 0
                        && CsvFields.quoted(line, separator) instanceof CsvFields.Outcome.Fields(var fields)) {
                    widths.merge(fields.size(), 1, Integer::sum);
                    filled.computeIfAbsent(fields.size(), key -> new HashMap<>())
                            .merge(filled(fields), 1, Integer::sum);
                }
            }
            int width = mostFrequent(widths);
            double score = widths.getOrDefault(width, 0) * Math.log(width) * (separator < FULL_WIDTH ? 1 : 0.5);
            if (width > 1 && score > most) {
                most = score;
                best = new TextShape(separator, width, mostFrequent(filled.getOrDefault(width, Map.of())));
            }
        }
        if (most == 0 && aligned(head)) {
            throw new UnreadableWorkbookException(
                    "NOT_A_WORKBOOK", "这是用空格对齐的文本，没有分隔符，不是 Excel 工作簿，请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再报送");
        }
        return best;
    }

    /** How many fields there are up to the last one that is not blank. */
    static int filled(List<String> fields) {
        int filled = fields.size();
        while (filled > 0 && fields.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    /** The most frequent number, of several the largest; 1 when there is none. */
    private static int mostFrequent(Map<Integer, Integer> counts) {
        int best = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            if (each.getValue() > most || each.getValue() == most && each.getKey() > best) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }

    private static boolean aligned(List<String> lines) {
        long gaps = lines.stream().filter(line -> GAPS.matcher(line).find()).count();
        return gaps >= LEAST_ALIGNED && gaps * 2 > lines.size();
    }
}
