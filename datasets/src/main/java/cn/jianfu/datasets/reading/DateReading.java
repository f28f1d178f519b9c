package cn.jianfu.datasets.reading;

import java.time.LocalDate;

/** A date, read or not. */
sealed interface DateReading {
    record Known(LocalDate date) implements DateReading {}

    /**
     * No date: {@code MISSING_DATE}, {@code UNREADABLE_DATE}, {@code IMPOSSIBLE_DATE}, {@code AMBIGUOUS_DATE}, {@code
     * DATE_WITHOUT_YEAR}, {@code AMBIGUOUS_YEAR} or {@code DATE_WITHOUT_DAY}.
     */
    record Unknown(String code) implements DateReading {

        /** How to mend the date of a field. */
        String message(String label) {
            return switch (code) {
                case "MISSING_DATE" -> "没有填写" + label + "，请补填，如“2023-3-5”";
                case "IMPOSSIBLE_DATE" -> label + "是不存在的日期，请对照存根改正";
                case "AMBIGUOUS_DATE" -> label + "分不清哪个是月、哪个是日，请写成“2023-3-5”";
                case "DATE_WITHOUT_YEAR" -> label + "没有年份，标题里也没有，请写成“2023-3-5”";
                case "AMBIGUOUS_YEAR" -> label + "没有年份，标题写了两个年份，分不清是哪一年，请写成“2023-3-5”";
                case "DATE_WITHOUT_DAY" -> label + "只有年月，没有日，请写成“2023-3-5”";
                default -> label + "认不出来，请写成“2023-3-5”";
            };
        }
    }
}
