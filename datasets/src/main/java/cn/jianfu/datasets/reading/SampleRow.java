package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The row by which a template shows how to fill it in: 例 before it, 示例 behind it, or 例：居住证明 within. A name that
 * contains such a word is a name: 例家村, 样例检测中心.
 */
final class SampleRow {
    private static final String WORD = "(?:示例|样例|范例|举例|例|例子|例如|例行|填例|举例说明)";
    private static final String BEFORE = "(?:填写|填表|填报|填制|登记|书写|录入|报送|表格|此行|本行|该行|这行|此条|本条|首行|以上|以下|上面|仅|均|为|是|的)*";
    private static final String OPEN = "[(\\[【〔<{*※#]*";
    private static final String CLOSE = "[)\\]】〕>}*※#]*";
    private static final Pattern SAMPLE = Pattern.compile(OPEN + BEFORE + WORD + "(?:行|数据|内容|说明|参考|用|项)?[一二三四五\\d]{0,2}"
            + CLOSE + "(?:[::,，、。;;(!！].{0,24}|(?:请|勿|不要|不得|报送时|填报时|填写时|上报时|上报前|报送前).{0,12})?");
    private static final Pattern WITHIN = Pattern.compile("[(\\[【〔]" + BEFORE + WORD + "[)\\]】〕].{1,40}|.{1,40}[(\\[【〔]"
            + BEFORE + WORD + "[)\\]】〕]|(?:如|例如|比如|譬如)[::].{1,40}|例如[^:：].{1,40}");
    /** In front of the row these say the same; elsewhere they may be what is entered. */
    private static final Pattern IN_FRONT = Pattern.compile(
            OPEN + BEFORE + "(?:样本|样板|样表|样式|样行|样张|样|模板|示范|范本|参考|格式)(?:行|数据|参考)?[一二三四五\\d]{0,2}" + CLOSE + "[::]?");

    private static final int LONGEST = 48;

    private final BitSet entered = new BitSet();

    SampleRow(Layout layout) {
        for (int i = 0; i < layout.columns.length; i++) {
            if (layout.columns[i] != Layout.NONE
                    && !mayHoldTheWord(layout.kind.fields().get(i))) {
                entered.set(layout.columns[i]);
            }
        }
    }

    private static boolean mayHoldTheWord(Field field) {
        return switch (field.name()) {
            case "community", "certNo", "applicant", "clerk", "remark" -> true;
            default -> field.required() && field.type() instanceof FieldType.Text;
        };
    }

    /** Whether the row is one. */
    boolean is(SheetRow row) {
        boolean first = true;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (text == null) {
                continue;
            }
            if (!entered.get(column) && sample(text) || first && front(text)) {
                return true;
            }
            first = false;
        }
        return false;
    }

    private static boolean sample(String text) {
        if (text.length() > LONGEST || text.indexOf('例') < 0 && "如比譬".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String plain = WrittenForm.plain(text);
        return SAMPLE.matcher(plain).matches() || WITHIN.matcher(plain).matches();
    }

    private static boolean front(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= LONGEST
                && !(last >= '0' && last <= '9' && text.charAt(0) <= '9')
                && IN_FRONT.matcher(WrittenForm.plain(text)).matches();
    }

    /** What is said of it. */
    static Fault remark() {
        return new Fault("SAMPLE_ROW", null, -1, null, "这一行写明是填写示例，没有计入；如果登记的是真实内容，请删去“例”字样");
    }
}
