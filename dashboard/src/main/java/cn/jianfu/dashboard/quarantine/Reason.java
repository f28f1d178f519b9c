package cn.jianfu.dashboard.quarantine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a row or a file was not taken; the names are the codes of the marts. */
public enum Reason {
    MISSING_DATE("没有写日期"),
    UNREADABLE_DATE("日期认不出来"),
    IMPOSSIBLE_DATE("日期不存在"),
    DATE_WITHOUT_YEAR("日期没有年份"),
    MISSING_CERTIFICATE_NAME("没有写证明名称"),
    MISSING_UNIT("没有写要求单位"),
    UNKNOWN_COMMUNITY("看不出是哪个社区"),
    AMBIGUOUS_COMMUNITY("社区不止一个相符"),
    EMPTY_FILE("文件是空的"),
    NOT_A_WORKBOOK("不是 Excel 工作簿"),
    OLD_OR_ENCRYPTED_WORKBOOK("旧版或加密的工作簿"),
    DAMAGED_WORKBOOK("工作簿已损坏"),
    TOO_LARGE("文件过大"),
    NO_LEDGER_SHEET("没有台账表头"),
    NO_ROWS("没有数据行"),
    OUT_OF_SCOPE("不在报送范围"),
    OVERLAPPING_MONTHS("月份部分重叠");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** The Chinese name of a code; readers learn new codes before this page does. */
    public static String label(String code) {
        return of(code).map(reason -> reason.label).orElse("其他问题");
    }

    private static Optional<Reason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }

    /** Codes in the order of this list, unknown ones last. */
    static List<String> sorted(List<String> codes) {
        return codes.stream()
                .sorted(java.util.Comparator.comparingInt(
                                (String code) -> of(code).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparing(code -> code))
                .toList();
    }
}
