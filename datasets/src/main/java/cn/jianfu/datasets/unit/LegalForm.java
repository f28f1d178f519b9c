package cn.jianfu.datasets.unit;

import java.util.List;

/** Takes off what a company's registered name says beyond what people call it: 中国农业银行股份有限公司…支行 is 农业银行. */
final class LegalForm {
    private static final List<String> FORMS = List.of("股份有限公司", "有限责任公司", "有限公司");
    private static final List<String> BRANCHES =
            List.of("支行营业部", "分行营业部", "支行", "分行", "营业部", "营业厅", "营业所", "储蓄所", "分理处", "网点", "中心支公司", "支公司", "分公司");
    private static final List<String> OWNERS = List.of("国网", "国家电网", "中国");

    private LegalForm() {}

    static String strip(String organ) {
        boolean financial =
                organ.contains("银行") || organ.contains("行支行") || organ.contains("信用") || organ.contains("保险");
        String name = organ;
        for (String form : FORMS) {
            name = name.replace(form, financial ? "" : "公司");
        }
        for (String branch : BRANCHES) {
            if (name.endsWith(branch) && name.length() - branch.length() >= 2) {
                name = name.substring(0, name.length() - branch.length());
            }
        }
        for (String owner : OWNERS) {
            // 中国银行 without 中国 would be any bank.
            if (name.startsWith(owner) && name.length() - owner.length() > 2) {
                name = name.substring(owner.length());
            }
        }
        return name.endsWith("公司公司") ? name.substring(0, name.length() - 2) : name;
    }
}
