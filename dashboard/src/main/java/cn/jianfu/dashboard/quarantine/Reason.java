package cn.jianfu.dashboard.quarantine;

import java.util.Arrays;

/** Why a row or a file was not taken; the names are the codes of the marts. */
public enum Reason {
    MISSING_DATE("没有写日期"),
    UNREADABLE_DATE("日期认不出来"),
    IMPOSSIBLE_DATE("日期不存在"),
    DATE_WITHOUT_YEAR("日期没有年份"),
    DATE_WITHOUT_DAY("日期没有写到日"),
    AMBIGUOUS_DATE("日期有两种读法"),
    AMBIGUOUS_YEAR("日期分不清是哪一年"),
    FUTURE_DATE("日期还没有到"),
    MISSING_CERTIFICATE_NAME("没有写证明名称"),
    MISSING_UNIT("没有写要求单位"),
    MISSING_ATTRIBUTE("没有勾证明属性"),
    MISSING_FIELD("必填的一栏没有写"),
    NO_TICK("没有打勾"),
    SEVERAL_TICKS("打了不止一个勾"),
    BAD_CHOICE("写的不是选项之一"),
    BAD_NUMBER("数字认不出来"),
    BAD_YES_NO("是否认不出来"),
    END_BEFORE_START("结束早于开始"),
    ABSURD_FIGURE("数字不合常理"),
    DAY_LEFT_OPEN("有日期没有写全"),
    GARBLED_TEXT("是乱码"),
    EXCHANGED_CELLS("两栏像是填反了"),
    CELL_ERROR("单元格公式出错"),
    UNCALCULATED_FORMULA("公式没有算出结果"),
    LOST_TEXT("文字在文件里丢失"),
    MOVED_FIELDS("栏目错位"),
    UNKNOWN_COMMUNITY("看不出是哪个社区"),
    AMBIGUOUS_COMMUNITY("社区不止一个相符"),
    EMPTY_FILE("文件是空的"),
    NOT_A_WORKBOOK("不是 Excel 工作簿"),
    OLD_OR_ENCRYPTED_WORKBOOK("旧版或加密的工作簿"),
    DAMAGED_WORKBOOK("工作簿已损坏"),
    TOO_LARGE("文件过大"),
    FILE_CHANGED("读取时文件正在改动"),
    FILE_CLOSED("文件打不开"),
    ENCRYPTED_WORKBOOK("工作簿加了密码"),
    BAD_ARCHIVE("压缩包不能收"),
    NO_LEDGER_SHEET("没有台账表头"),
    UNKNOWN_LAYOUT("表头没有见过"),
    OTHER_LEDGER("是另一种台账"),
    NO_ROWS("没有数据行"),
    OUT_OF_SCOPE("不在报送范围"),
    OVERLAPPING_MONTHS("月份部分重叠"),
    NUMBER_GAP("证明编号不连续"),
    DUPLICATE_NUMBER("证明编号重复"),
    OUTSIDE_PERIOD("日期不在台账期间"),
    YEAR_TURNED("没有年份的日期跨年"),
    YEAR_CONTRADICTED("年份前后不一"),
    SAMPLE_ROW("填写示例没有计入"),
    SPARE_ROWS("预先填好的空行"),
    VAGUE_NUMBER("写的是约数"),
    SIDE_TABLE("右侧的表没有读入"),
    IDENTICAL_LEDGER("与另一社区的台账相同"),
    ROUND_FIGURES("数字过于整齐"),
    HEADING_RECOGNISED("按用词认出的表头"),
    REPEATED_SHEET("与另一张工作表重复"),
    REPEATED_ROW("在另一张工作表上已计"),
    SAME_HEADING("两列的表头相同"),
    SHEET_PASSED_OVER("有工作表没有读入"),
    HIDDEN_SHEET("有隐藏的工作表"),
    HIDDEN_ROWS("有隐藏的行"),
    OTHER("其他问题");

    /** Fields have codes of their own that begin so. */
    private static final String MISSING = "MISSING_";

    private static final String ABSURD = "ABSURD_";

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** The Chinese name of a code; readers learn new codes before this page does. */
    public static String label(String code) {
        return of(code).label;
    }

    String label() {
        return label;
    }

    /** The reason that a code stands for; codes that this page does not know are one reason. */
    static Reason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElse(code.startsWith(MISSING) ? MISSING_FIELD : code.startsWith(ABSURD) ? ABSURD_FIGURE : OTHER);
    }
}
