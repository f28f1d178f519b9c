package cn.jianfu.datasets.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number format that shows words: {@code "第"0"中学"}, {@code 0"份"}, {@code [=1]"是";[=2]"否"}, or nothing at all. */
final class SpelledFormat {
    private static final int MOST_SECTIONS = 3;

    private final List<FormatSection> sections;

    private SpelledFormat(List<FormatSection> sections) {
        this.sections = sections;
    }

    /** The format, null when it shows numbers as numbers. */
    static @Nullable SpelledFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        for (String section : split(code)) {
            sections.add(FormatSection.of(section));
        }
        boolean spells = sections.stream()
                .limit(MOST_SECTIONS)
                .anyMatch(section -> section.words() && section.plain() || sections.size() > 1 && section.empty());
        return spells
                ? new SpelledFormat(List.copyOf(sections.subList(0, Math.min(sections.size(), MOST_SECTIONS))))
                : null;
    }

    /** What a number looks like; null when it looks like a number, empty when nothing is seen. */
    @Nullable
    String shown(BigDecimal number) {
        FormatSection section = section(number.doubleValue());
        if (section == null || !section.plain()) {
            return null;
        }
        if (section.empty()) {
            return "";
        }
        // What a part for numbers below zero shows has its own sign.
        boolean own = section.condition() == null && sections.size() > 1 && number.signum() < 0;
        return section.words() ? section.shown(own ? number.abs() : number) : null;
    }

    private @Nullable FormatSection section(double value) {
        boolean conditional = sections.stream().anyMatch(section -> section.condition() != null);
        if (!conditional) {
            int place = sections.size() < 2 || value > 0 ? 0 : value < 0 ? 1 : sections.size() > 2 ? 2 : 0;
            return sections.get(place);
        }
        for (FormatSection section : sections) {
            FormatSection.Condition condition = section.condition();
            if (condition == null || condition.holds(value)) {
                return section;
            }
        }
        return null;
    }

    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return sections;
    }
}
