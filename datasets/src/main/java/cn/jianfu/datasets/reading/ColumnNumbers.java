package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The row below the headings of official tables that numbers the columns: 1 2 3, (1) (2) (3), ①②③, A B C, 甲 乙 1 2 3, 栏次
 * 1 2 3.
 */
final class ColumnNumbers {
    private static final int LEAST = 3;
    private static final int LONGEST = 16;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final Pattern NUMBER =
            Pattern.compile("[(\\[【第]?(\\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})[)\\]】栏列项.、]?(?:[=＝(].*)?");
    private static final Pattern WORD = Pattern.compile("[(\\[]?(?:栏次|行次|列次|栏号|列号|项次|序号|编号|栏目|栏)[)\\]]?|[-—/]+");
    private static final String BEGINNINGS = STEMS + "一二三四五六七八九十第栏行列项序编";
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int NONE = Integer.MIN_VALUE;

    private ColumnNumbers() {}

    /** Whether every cell of the row is the number of its column, one after the other. */
    static boolean is(SheetRow row) {
        if (!mayBe(row)) {
            return false;
        }
        int numbers = 0;
        int last = NONE;
        boolean letters = false;
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell == null) {
                continue;
            }
            String plain = plain(cell);
            int stem = plain.length() == 1 ? STEMS.indexOf(plain) : -1;
            if (stem >= 0) {
                numbers++;
                continue;
            }
            Matcher number = NUMBER.matcher(plain);
            if (!number.matches()) {
                if (numbers == 0 && WORD.matcher(plain).matches()) {
                    continue;
                }
                return false;
            }
            int value = value(number.group(1));
            boolean letter = Character.isLetter(number.group(1).charAt(0))
                    && number.group(1).charAt(0) < 0x80;
            boolean begins = last == NONE && value >= 0 && value <= 2 || letters && !letter && value <= 1;
            if (!begins && value != last + 1) {
                return false;
            }
            letters = letter;
            last = value;
            numbers++;
        }
        return numbers >= LEAST;
    }

    /** Asked of every row: of nearly all, the second cell begins with a word. */
    private static boolean mayBe(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            char c = cell == null ? '0' : cell.shown().charAt(0);
            if (cell != null && cell.shown().length() > LONGEST
                    || c >= '\u4e00' && c < '\uff00' && BEGINNINGS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A number in a column of days is shown as a day of January 1900. */
    private static String plain(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE && cell.shown().startsWith("1900-0")) {
            return String.valueOf(
                    ChronoUnit.DAYS.between(EPOCH, LocalDate.parse(cell.shown().substring(0, 10))));
        }
        return WrittenForm.plain(cell.shown());
    }

    private static int value(String number) {
        char first = number.charAt(0);
        if (first >= '0' && first <= '9') {
            return Integer.parseInt(number);
        }
        if (first < 0x80) {
            return Character.toUpperCase(first) - 'A' + 1;
        }
        return Integer.parseInt(ChineseNumerals.toDigits(number));
    }
}
