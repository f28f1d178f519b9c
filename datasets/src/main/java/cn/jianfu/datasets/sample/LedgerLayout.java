package cn.jianfu.datasets.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The ways in which communities depart from the form's layout; most do not. */
enum LedgerLayout {
    STANDARD(null),
    /** One column 社区证明编号, as the sample of the form prints it. */
    COMBINED_COLUMN(null),
    /** Blank rows in between, and a footer. */
    BLANKS_AND_FOOTER(null),
    /** More rows above the header, and a column of the community's own. */
    MORE_TITLES_AND_A_COLUMN(null),
    DASHES("yyyy-M-d"),
    DOTS("yyyy.M.d"),
    CHINESE("yyyy年M月d日"),
    /** The year is in the title. */
    MONTH_AND_DAY("M月d日"),
    DIGITS("yyyyMMdd"),
    FULL_WIDTH("yyyy-M-d");

    private final @Nullable String datePattern;

    LedgerLayout(@Nullable String datePattern) {
        this.datePattern = datePattern;
    }

    /** Three communities in four keep to the form. */
    static LedgerLayout of(int community, boolean severalYears) {
        int turn = community % 36;
        if (turn >= values().length - 1) {
            return STANDARD;
        }
        LedgerLayout layout = values()[turn + 1];
        return severalYears && layout == MONTH_AND_DAY ? STANDARD : layout;
    }

    /** The date as text, null when it is a date cell. */
    @Nullable
    String text(LocalDate date) {
        if (datePattern == null) {
            return null;
        }
        String text = DateTimeFormatter.ofPattern(datePattern).format(date);
        return this == FULL_WIDTH ? fullWidth(text) : text;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
