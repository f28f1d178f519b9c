package cn.jianfu.datasets.quantity;

import cn.jianfu.datasets.quantity.Reading.About;
import cn.jianfu.datasets.quantity.Reading.Said;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what became of a row's certificates and how many they are. */
public final class RowReading {
    private static final Set<String> NOT_VOID =
            Set.of("否", "×", "x", "X", "✗", "N", "n", "NO", "no", "无", "有效", "正常", "未作废", "不", "未", "0");
    private static final Set<String> NOT_VALID =
            Set.of("否", "×", "x", "X", "✗", "N", "n", "NO", "no", "无效", "作废", "已作废", "失效", "不", "0");
    private static final Pattern BLANK = Pattern.compile("[-—/\\\\]*");
    private static final Pattern SUFFIX =
            Pattern.compile("[（(【\\[][^（(【\\[]*[）)】\\]][。.]?\\s*$|[-—:：]*(?:已|已经)?[作做]废(?:重开|重办)?\\s*$");

    private RowReading() {}

    /** Whether a cell says nothing but that the row is void: it is no value. */
    public static boolean onlyVoid(String written) {
        return VoidWords.possible(written) && VoidWords.whole(WrittenForm.plain(written));
    }

    /** Whether a cell has a word in it that may make its row void. */
    public static boolean mayBeVoid(String written) {
        return VoidWords.possible(written);
    }

    /** Reads a row. */
    public static Reading of(WrittenRow row) {
        String number = row.number() == null ? "" : folded(row.number());
        NumberSpan span =
                number.isEmpty() || VoidWords.possible(number) ? null : NumberSpan.of(number, row.numberAbove());
        Reading aside = aside(row, number, span);
        if (aside != null) {
            return aside;
        }
        Said several = several(row);
        if (several != null) {
            return new Reading.Ask(several);
        }
        return Counting.of(row, span, doubt(row, number));
    }

    /** Without blanks; lines stay parted. */
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

    static boolean ordinaryCertificate(String written) {
        String plain = WrittenForm.plain(written);
        return !VoidWords.cell(plain)
                && !RefusalWords.behind(plain)
                && SeveralNames.certificates(written).isEmpty()
                && BehindTheName.of(written).written() == null;
    }

    static boolean ordinaryUnit(String written) {
        return !says(written) && SeveralNames.units(written).isEmpty();
    }

    static boolean ordinaryQuantity(String written) {
        return !says(written)
                && switch (Amount.of(written)) {
                    case Amount.Nothing() -> true;
                    case Amount.Certificates(int number) -> number == 1;
                    case Amount.Copies copies -> false;
                    case Amount.Unclear unclear -> false;
                };
    }

    static boolean ordinaryResult(String written) {
        return !says(written)
                && (BLANK.matcher(WrittenForm.plain(written)).matches()
                        || RefusalWords.result(written) == RefusalWords.Said.ISSUED);
    }

    static boolean ordinaryRemark(String written) {
        return !VoidWords.possible(written)
                && !VoidWords.possible(WrittenForm.plain(written))
                && RefusalWords.remark(written) == RefusalWords.Said.ISSUED
                && !Counting.remarked(WrittenForm.plain(written));
    }

    static String folded(String number) {
        return WrittenForm.plain(
                number.indexOf('\n') < 0 && number.indexOf('\r') < 0
                        ? number.strip()
                        : LINES.matcher(number.strip()).replaceAll("、"));
    }

    private static @Nullable Reading aside(WrittenRow row, String number, @Nullable NumberSpan span) {
        List<String> numbers = span == null ? List.of() : span.numbers();
        switch (row.struck()) {
            case ALL -> {
                return new Reading.SetAside(
                        Outcome.VOID,
                        new Said("STRUCK_ROW", About.ROW, null, "这一行已用删除线划去，按作废计，不计入份数；如果有效，请去掉删除线"),
                        row.certificate(),
                        numbers);
            }
            case PART -> {
                return new Reading.Ask(
                        new Said("PARTLY_STRUCK", About.ROW, null, "这一行有一部分用删除线划去，看不出整行是否作废；作废的请写明“作废”，有效的请删去划掉的字"));
            }
            case NOTHING -> {}
        }
        String certificate = row.certificate() == null ? "" : WrittenForm.plain(row.certificate());
        String word = voidWord(row, number, certificate);
        if (word != null) {
            return new Reading.SetAside(
                    Outcome.VOID,
                    new Said("VOID_ROW", About.ROW, word, "这一行写明已作废，不计入份数，另计为作废"),
                    without(row.certificate()),
                    numbers);
        }
        String written = row.result();
        boolean asked =
                written != null && !BLANK.matcher(WrittenForm.plain(written)).matches();
        RefusalWords.Said result = written != null && asked ? RefusalWords.result(written) : RefusalWords.Said.ISSUED;
        boolean behind = RefusalWords.behind(certificate);
        boolean remarked =
                !asked && row.remark() != null && RefusalWords.remark(row.remark()) == RefusalWords.Said.REFUSED;
        if (result == RefusalWords.Said.REFUSED || behind || remarked) {
            String said = remarked ? row.remark() : behind ? null : row.result();
            return new Reading.SetAside(
                    Outcome.REFUSED,
                    new Said(
                            "REFUSED_ROW",
                            remarked ? About.REMARK : About.RESULT,
                            brief(said),
                            "这一行写明没有出具，不计入出具的份数，另计为未予出具"),
                    behind ? without(row.certificate()) : row.certificate(),
                    numbers);
        }
        return result == RefusalWords.Said.DOUBTFUL
                ? new Reading.Ask(new Said(
                        "RESULT_UNCLEAR",
                        About.RESULT,
                        brief(row.result()),
                        "看不出这份证明是否已经出具，请写明“已出具”或“不予出具”；还没有办结的办结后再登记"))
                : null;
    }

    /** The words that make the row void, null when there are none. */
    private static @Nullable String voidWord(WrittenRow row, String number, String certificate) {
        if (row.madeVoid() != null) {
            String plain = WrittenForm.plain(row.madeVoid());
            if (!NOT_VOID.contains(plain) && !BLANK.matcher(plain).matches()) {
                return "作废";
            }
        }
        if (row.valid() != null && NOT_VALID.contains(WrittenForm.plain(row.valid()))) {
            return "无效";
        }
        boolean said = VoidWords.number(number)
                || VoidWords.cell(certificate)
                || says(row.unit())
                || says(row.quantity())
                || says(row.result())
                || row.others().stream().anyMatch(RowReading::says)
                || row.remark() != null && VoidWords.remark(row.remark(), number) == VoidWords.Remark.VOID;
        return said ? "作废" : null;
    }

    private static boolean says(@Nullable String written) {
        return written != null && VoidWords.possible(written) && VoidWords.cell(WrittenForm.plain(written));
    }

    /** The certificate's name without what is said of it at the end. */
    private static @Nullable String without(@Nullable String certificate) {
        if (certificate == null || onlyVoid(certificate)) {
            return null;
        }
        String plain = WrittenForm.plain(certificate);
        boolean behind = VoidWords.cell(plain) || RefusalWords.behind(plain);
        String name = behind ? SUFFIX.matcher(certificate).replaceFirst("").strip() : certificate;
        return name.isEmpty() ? null : name;
    }

    private static @Nullable Said several(WrittenRow row) {
        List<String> certificates =
                row.certificate() == null ? List.of() : SeveralNames.certificates(row.certificate());
        if (!certificates.isEmpty()) {
            return new Said(
                    "SEVERAL_CERTIFICATES",
                    About.CERTIFICATE,
                    row.certificate(),
                    "一格里写了几种证明（" + String.join("、", certificates) + "），请一种证明写一行，份数分别写明");
        }
        List<String> units = row.unit() == null ? List.of() : SeveralNames.units(row.unit());
        return units.isEmpty()
                ? null
                : new Said(
                        "SEVERAL_UNITS",
                        About.UNIT,
                        row.unit(),
                        "一格里写了几个单位（" + String.join("、", units) + "），请一个单位写一行，份数分别写明");
    }

    /** What is said in passing, and may or may not be about this certificate. */
    private static @Nullable Said doubt(WrittenRow row, String number) {
        if (row.remark() == null) {
            return null;
        }
        if (VoidWords.remark(row.remark(), number) == VoidWords.Remark.DOUBTFUL) {
            return new Said("VOID_MENTIONED", About.REMARK, null, "备注里提到作废，看不出说的是不是这一份，这一行照常计入；如果作废的是这一份，请只写“作废”");
        }
        return row.result() == null && RefusalWords.remark(row.remark()) == RefusalWords.Said.DOUBTFUL
                ? new Said("REFUSAL_MENTIONED", About.REMARK, null, "备注里提到不出具，看不出说的是不是这一份，这一行照常计入；如果没有出具，请只写“不予出具”")
                : null;
    }

    private static @Nullable String brief(@Nullable String written) {
        return written == null || written.length() > 12 || written.chars().anyMatch(Character::isDigit)
                ? null
                : written;
    }
}
