package cn.jianfu.datasets.sample.burden;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The ways in which people type days. */
enum DayStyle {
    DASHES("yyyy-M-d"),
    ZEROS("yyyy-MM-dd"),
    DOTS("yyyy.M.d"),
    SLASHES("yyyy/M/d"),
    CHINESE("yyyy年M月d日"),
    DIGITS("yyyyMMdd"),
    FULL_WIDTH("yyyy-M-d"),
    /** The year is in the title. */
    WITHOUT_YEAR("M月d日");

    private final DateTimeFormatter format;

    DayStyle(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern);
    }

    String write(LocalDate day) {
        String text = format.format(day);
        if (this != FULL_WIDTH) {
            return text;
        }
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
