package cn.jianfu.datasets.ledger;

import cn.jianfu.datasets.ledger.DateReading.Known;
import cn.jianfu.datasets.ledger.DateReading.Unknown;
import cn.jianfu.datasets.text.WrittenForm;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one sheet, in whichever of the usual ways each is written. */
final class DateCells {
    private static final Pattern WHOLE = Pattern.compile(
            "(\\d{4})(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})[日号]?(?:T?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})(?:月|[-./])(\\d{1,2})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2099;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final LocalDate epoch;
    private final @Nullable Integer year;

    /**
     * Reads with what the sheet says of itself.
     *
     * @param from1904 whether serial numbers count from 1904, as in workbooks from old Macs
     * @param year the year for dates without one, null when the sheet names none
     */
    DateCells(boolean from1904, @Nullable Integer year) {
        this.epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
        this.year = year;
    }

    DateReading read(@Nullable Cell cell) {
        String text = CellText.of(cell);
        if (cell == null || text == null) {
            return new Unknown("MISSING_DATE", "没有填写出具证明时间,请补填,如“2023-3-5”");
        }
        BigDecimal number = CellText.number(cell);
        return read(number == null ? WrittenForm.plain(text) : number.toPlainString());
    }

    private DateReading read(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return date(Integer.parseInt(whole.group(1)), whole.group(2), whole.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(Integer.parseInt(digits.group(1)), digits.group(2), digits.group(3));
        }
        if (SERIAL.matcher(text).matches()) {
            LocalDate date = epoch.plusDays(new BigDecimal(text).longValue());
            return within(date) ? new Known(date) : impossible();
        }
        Matcher withoutYear = WITHOUT_YEAR.matcher(text);
        if (withoutYear.matches()) {
            return year == null
                    ? new Unknown("DATE_WITHOUT_YEAR", "出具证明时间没有年份,标题里也没有,请写成“2023-3-5”")
                    : date(year, withoutYear.group(1), withoutYear.group(2));
        }
        return new Unknown("UNREADABLE_DATE", "出具证明时间认不出来,请写成“2023-3-5”");
    }

    private static DateReading date(int year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return within(date) ? new Known(date) : impossible();
        } catch (DateTimeException e) {
            return impossible();
        }
    }

    private static boolean within(LocalDate date) {
        return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
    }

    private static Unknown impossible() {
        return new Unknown("IMPOSSIBLE_DATE", "出具证明时间是不存在的日期,请对照证明存根改正");
    }
}
