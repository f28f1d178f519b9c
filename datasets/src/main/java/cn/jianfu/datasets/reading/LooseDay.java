package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.FieldType.Span;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first day of what a cell says where it need not be a single one: 3月5日至7日, 2022年5月, 2021年. */
final class LooseDay {
    private static final String TO = "(?:至|到|[-—–~～])+";
    private static final Pattern UNTIL_DAY =
            Pattern.compile("(.*\\d[日号])" + TO + "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}[日号]");
    private static final Pattern UNTIL_SHORT_DAY = Pattern.compile("(.*\\d月\\d{1,2})" + TO + "\\d{1,2}[日号]");
    private static final Pattern UNTIL_POINTS =
            Pattern.compile("((?:\\d{4}[./])?\\d{1,2}[./]\\d{1,2})[至到—–~～-]+(?:\\d{4}[./])?\\d{1,2}[./]\\d{1,2}");
    private static final Pattern SINCE =
            Pattern.compile("((?:19|20)\\d{2})(?:年度?|[-./])?(?:(\\d{1,2})月?份?)?(?:初|底|起|以来|开始|左右)*");

    private LooseDay() {}

    /**
     * The first day, null when the cell does not say one either.
     *
     * @param reader reads a day that is written exactly
     */
    static @Nullable DateReading first(String text, Span span, Function<String, DateReading> reader) {
        String plain = WrittenForm.plain(text);
        if (span == Span.SINCE) {
            Matcher since = SINCE.matcher(plain);
            if (since.matches()) {
                String month = since.group(2) == null ? "1" : since.group(2);
                return reader.apply(since.group(1) + "-" + month + "-1");
            }
        }
        if (span != Span.ONE) {
            for (Pattern pattern : new Pattern[] {UNTIL_DAY, UNTIL_SHORT_DAY, UNTIL_POINTS}) {
                Matcher until = pattern.matcher(plain);
                if (until.matches()) {
                    return reader.apply(until.group(1));
                }
            }
        }
        return null;
    }
}
