package cn.jianfu.datasets.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Makes cells of numbers, by the formats of one workbook. */
final class NumberCells {
    /** Formats such as {@code 0000} and {@code "2023-"0000}, whose zeros belong to the number of a certificate. */
    private static final Pattern PADDED =
            Pattern.compile("(?:\"[^\"]*\"|\\\\.|[-_/()第号〔〕])*0{2,}(?:\"[^\"]*\"|\\\\.|[-/()号])*(?:;.*)?");

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(?:h+|m+|s+)]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYmMdDhHsS]");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;
    private static final int DIGITS_OF_DAYS = 5;
    private static final int FIRST_OF_FIVE_DIGITS = 10_000;
    private static final int FIRST_OF_SIX_DIGITS = 100_000;
    /** More than eleven years of days. */
    private static final int REMEMBERED = 1 << 12;

    private static final int SECONDS = 86_400;
    private static final int MINUTES = 1_440;
    private static final int ELAPSED_BY_NUMBER = 46;

    private final LocalDate epoch;
    private final List<Format> formats = new ArrayList<>();
    private final Map<Integer, Format> byIndex = new HashMap<>();
    private final Map<Integer, TextFormat> texts = new HashMap<>();
    private final BitSet struck = new BitSet();
    /** Days of these times have five digits and come again and again; those in use are remembered. */
    private final @Nullable Cell[] days = new Cell[REMEMBERED];

    private final int[] owners = new int[REMEMBERED];

    private @Nullable DataFormatter formatter;

    NumberCells(boolean from1904) {
        this.epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    }

    private record Format(
            boolean date,
            boolean elapsed,
            @Nullable String padded,
            @Nullable SpelledFormat spelled,
            int index) {
        boolean number() {
            return !date && padded == null && spelled == null;
        }
    }

    /** Takes in the format of the next style, and whether its font crosses out. */
    void addStyle(int formatIndex, @Nullable String code, boolean crossesOut) {
        struck.set(formats.size(), crossesOut);
        TextFormat text = TextFormat.of(code);
        if (text != null) {
            texts.put(formats.size(), text);
        }
        formats.add(format(formatIndex, code));
    }

    /** A cell with the words that its style adds to a text. */
    Cell worded(Cell cell, int style) {
        TextFormat format = texts.isEmpty() ? null : texts.get(style);
        return format == null ? cell : format.shown(cell);
    }

    /** Whether the font of a style crosses out what is written. */
    boolean struck(int style) {
        return struck.get(style);
    }

    /** A number's cell. {@code style} counts from 0 in the order in which the styles were added; an unknown one is plain. */
    @Nullable
    Cell cell(String raw, int style) {
        return cell(raw, style >= 0 && style < formats.size() ? formats.get(style) : null);
    }

    /** The cell of a whole number that is not negative. */
    @Nullable
    Cell cell(int value, int style) {
        Format format = style < formats.size() ? formats.get(style) : null;
        if (format == null || format.number()) {
            return new Cell(Cell.Kind.NUMBER, Integer.toString(value));
        }
        return format.date && value >= FIRST_OF_FIVE_DIGITS && value < FIRST_OF_SIX_DIGITS
                ? day(value)
                : cell(Integer.toString(value), format);
    }

    @Nullable
    Cell cell(double value, int formatIndex, @Nullable String code) {
        String raw = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        return cell(raw, byIndex.computeIfAbsent(formatIndex, index -> format(index, code)));
    }

    private @Nullable Cell cell(String raw, @Nullable Format format) {
        if (raw.isBlank()) {
            return null;
        }
        if (format == null || format.number()) {
            return new Cell(Cell.Kind.NUMBER, plain(raw.strip()));
        }
        if (format.date) {
            int day = day(raw);
            if (day >= 0) {
                return day(day);
            }
        }
        try {
            double value = Double.parseDouble(raw);
            if (format.elapsed && value >= 1 && value < FIRST_OF_FIVE_DIGITS) {
                return new Cell(Cell.Kind.TEXT, elapsed(Math.round(value * MINUTES)));
            }
            if (format.date && value >= 0 && value <= LAST_SERIAL) {
                return new Cell(Cell.Kind.DATE, date(value));
            }
            if (format.padded != null && value == Math.rint(value)) {
                return new Cell(Cell.Kind.TEXT, padded(value, format.index, format.padded));
            }
            String spelled = format.spelled == null ? null : format.spelled.shown(new BigDecimal(plain(raw.strip())));
            if (spelled != null) {
                Cell shown = Cell.text(spelled);
                return shown == null ? null : new Cell(Cell.Kind.TEXT, shown.shown(), plain(raw.strip()));
            }
        } catch (NumberFormatException e) {
            return Cell.text(raw);
        }
        return new Cell(Cell.Kind.NUMBER, plain(raw.strip()));
    }

    private Cell day(int day) {
        int place = day & (REMEMBERED - 1);
        Cell known = days[place];
        if (known == null || owners[place] != day) {
            known = new Cell(Cell.Kind.DATE, date(day));
            days[place] = known;
            owners[place] = day;
        }
        return known;
    }

    /** The serial number of a whole day, -1 when it is something else. Programs in Java write 44990.0. */
    private static int day(String raw) {
        int length = raw.endsWith(".0") ? raw.length() - 2 : raw.length();
        if (length != DIGITS_OF_DAYS) {
            return -1;
        }
        int day = 0;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            day = day * 10 + c - '0';
        }
        return day;
    }

    /** Hours that count on beyond a day. */
    private static String elapsed(long minutes) {
        return minutes / 60 + "小时" + (minutes % 60 == 0 ? "" : minutes % 60 + "分");
    }

    private String date(double written) {
        double serial = MidnightMissed.mended(written);
        long day = (long) serial;
        long second = Math.round((serial - day) * SECONDS);
        if (second == SECONDS) {
            day++;
            second = 0;
        }
        String time = second == 0 ? "" : "%02d:%02d".formatted(second / 3600, second / 60 % 60);
        if (day == 0) {
            return time.isEmpty() ? "0" : time;
        }
        String date = epoch.plusDays(day).toString();
        return time.isEmpty() ? date : date + "T" + time;
    }

    /** Without an exponent or zeros at the end, unless it is absurdly large or small. */
    private static String plain(String raw) {
        boolean digits = raw.length() < 16;
        for (int i = 0; digits && i < raw.length(); i++) {
            digits = raw.charAt(i) >= '0' && raw.charAt(i) <= '9';
        }
        if (digits) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw.length() > 40 ? raw.substring(0, 40) : raw);
            return Math.abs((long) number.scale()) + number.precision() > 60
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw.length() > Cell.LONGEST ? raw.substring(0, Cell.LONGEST) : raw;
        }
    }

    private static Format format(int index, @Nullable String code) {
        boolean elapsed = code == null
                ? index == ELAPSED_BY_NUMBER
                : ELAPSED.matcher(code).find();
        if (elapsed || isDate(index, code)) {
            return new Format(true, elapsed, null, null, index);
        }
        if (code == null || PADDED.matcher(code).matches()) {
            return new Format(false, false, code, null, index);
        }
        return new Format(false, false, null, SpelledFormat.of(code), index);
    }

    /** The formats of days that every program knows by number, and those in whose codes a day, month, year or hour is left when words and colours are taken out. */
    private static boolean isDate(int index, @Nullable String code) {
        if (code == null) {
            return index >= 14 && index <= 22
                    || index >= 27 && index <= 36
                    || index >= 45 && index <= 47
                    || index >= 50 && index <= 58;
        }
        String first = code.indexOf(';') < 0 ? code : code.substring(0, code.indexOf(';'));
        String bare = WORDS.matcher(first).replaceAll("");
        return !bare.contains("General")
                        && DATE_LETTERS.matcher(bare).find()
                        && bare.indexOf('0') < 0
                        && bare.indexOf('#') < 0
                || bare.matches("[yYmMdDhHsS/:. -]+0+");
    }

    private String padded(double value, int index, String code) {
        DataFormatter formats = formatter == null ? new DataFormatter(Locale.CHINA) : formatter;
        formatter = formats;
        return formats.formatRawCellContents(value, index, code).strip();
    }
}
