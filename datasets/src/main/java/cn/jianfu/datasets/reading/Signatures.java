package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The line below a table for those who sign it, whose words may stand in the columns of an entry: 书记：, 经办人：, 单位（章）：,
 * 2023年7月31日.
 */
final class Signatures {
    private static final String PLACE =
            "(?:(?:本)?(?:社区|村|村\\(社区\\)|社区\\(村\\)|居委会|村委会|居民委员会|村民委员会|单位|部门|乡镇|街道|乡镇\\(街道\\)|镇|乡|县|区|科室|填报单位|报送单位|出具单位|上报单位|制表单位))";
    private static final String ROLE = "(?:主要|分管|包片|包村|驻村|联系|主管|党支部|党委|党总支|第一|副)?"
            + "(?:领导|负责人|责任人|负责|书记|主任|支书|村长|站长|所长|局长|镇长|乡长|科长|股长|组长|队长|校长|会计|文书|网格员|网格长|主管|主办"
            + "|(?:经办|承办|填表|填报|填写|制表|审核|审批|审定|审查|复核|核对|校对|校核|统计|记录|登记|报送|上报|签发|签收|接收|监督|见证|证明|编制|盖章|签字|签名|批准|核准|联络|联系|复查|初审|终审|经手)(?:人员|人|者)?)";
    private static final String SIGN = "(?:签字|签名|签章|盖章|公章|印章|印鉴|签发|签收|签署|手签|章)";
    private static final Pattern LABEL = Pattern.compile(PLACE + "?" + ROLE + "(?:\\([^)]{0,8}\\))?[::].{0,20}"
            + "|(?:" + PLACE + "|" + ROLE + "|" + PLACE + ROLE + ")?\\(?" + SIGN
            + "\\)?(?:处|栏|确认)?(?:\\([^)]{0,8}\\))?(?:[::].{0,24})?"
            + "|.{2,20}\\((?:" + SIGN + "|印)\\)[::]?.{0,16}"
            + "|(?:填表|制表|填报|报送|上报|审核|签字|打印|统计|截止|编制|盖章)(?:日期|时间)(?:[::].{0,20})?"
            + "|(?:日期|时间|年月日|(?:联系)?电话|传真|邮箱)[::].{0,24}");
    private static final Pattern BESIDE = Pattern.compile(PLACE
            + "[::].{0,24}|.{2,20}(?:社区|村|居委会|居民委员会|村委会|村民委员会)|[\\d.]{4}年?\\d{0,2}[月.]?\\d{0,2}日?|年?月?日?|[\\d-]+");
    private static final int LONGEST_NUMBER = 7;
    private static final String WORDS = "::章签字名";

    private final BitSet named = new BitSet();

    Signatures(Layout layout) {
        for (int i = 0; i < layout.columns.length; i++) {
            Field field = layout.kind.fields().get(i);
            if (layout.columns[i] != Layout.NONE && field.required() && field.type() instanceof FieldType.Text) {
                named.set(layout.columns[i]);
            }
        }
    }

    /**
     * Whether the row is such a line: it begins with such a word or has several, and what stands where names belong is
     * of it too.
     */
    boolean is(SheetRow row) {
        int labels = 0;
        boolean first = true;
        boolean begins = false;
        boolean valueNext = false;
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell == null) {
                continue;
            }
            String text = cell.kind() == Cell.Kind.TEXT ? cell.shown() : "";
            // Nearly every row begins with its number, and no such word is one.
            if (first && (cell.kind() == Cell.Kind.NUMBER || runningNumber(text))) {
                return false;
            }
            boolean label =
                    mayBe(text) && LABEL.matcher(WrittenForm.plain(text)).matches();
            if (label) {
                labels++;
                begins |= first;
            } else if (named.get(column)
                    && !valueNext
                    && !BESIDE.matcher(WrittenForm.plain(text)).matches()) {
                return false;
            }
            valueNext =
                    label && (text.endsWith(":") || text.endsWith("：") || !text.contains("：") && !text.contains(":"));
            first = false;
        }
        return begins || labels >= 2 || labels == 1 && besidesAlone(row);
    }

    /** Whether beside the one such word only days, communities and the like stand. */
    private static boolean besidesAlone(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            String plain = text == null ? "" : WrittenForm.plain(text);
            if (text != null
                    && !LABEL.matcher(plain).matches()
                    && !BESIDE.matcher(plain).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean runningNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    }

    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (WORDS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '：') {
                return true;
            }
        }
        return false;
    }
}
