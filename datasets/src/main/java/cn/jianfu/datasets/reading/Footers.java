package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/** The lines below a table that are no rows of it. */
final class Footers {
    private static final List<String> BEGINNINGS = List.of(
            "合计", "以上", "总计", "小计", "本页", "累计", "共计", "填报", "填表", "制表", "审核", "负责人", "联系电话", "联系人", "备注", "注:", "注:",
            "注1", "说明", "经办人:", "单位负责人", "(盖章)", "盖章", "社区负责人", "主任签字", "分管领导", "复核", "审批", "以下空白", "以下为空", "此页无正文",
            "本月无", "本月未", "本季度无", "本年度无", "无出具证明", "未出具证明", "单位(盖章)", "社区(盖章)", "报送单位", "报送人", "报送时间", "第页", "续表", "附:",
            "附:", "统计人", "核对人", "记录人", "签字", "签名", "公章", "年月日", "填表说明", "温馨提示", "注释", "*注", "※", "汇总");
    private static final Pattern PAGE = Pattern.compile("^第\\d+页.*");

    private static final Pattern TOTAL = Pattern.compile("[^0-9]{2,15}(?:小计|合计|总计)[::]?");

    private Footers() {}

    /** Whether the row's first words are those of a footer. */
    static boolean is(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (text != null && !text.isBlank()) {
                // Nearly every row begins with its number, and no footer does.
                if (text.charAt(0) >= '0' && text.charAt(0) <= '9') {
                    return false;
                }
                String plain = WrittenForm.plain(text);
                return BEGINNINGS.stream().anyMatch(plain::startsWith)
                        || plain.equals("无")
                        || plain.contains("计") && TOTAL.matcher(plain).matches()
                        || PAGE.matcher(plain).matches();
            }
        }
        return false;
    }
}
