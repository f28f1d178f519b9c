package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.MeaningRules;
import cn.jianfu.datasets.table.CsvTable;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules of {@code rules.csv}: what words of a certificate's name mean which matter. */
final class CertificateRules {
    private static final String TABLE = "rules.csv";

    /** Words after a matter that leave it what it is. */
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "证明|认证|情况|状况|状态|情形|程度|类别|类型|等级|级别|存续|核对|审核|审查|评估|评定|鉴定|推断|判定|执行|更改|变更|延期|公示|报告|报备|告知|反馈|回执|承诺|意见|请假|名单|信息|事实|事项|记录|手续|申请|登记|备案|办理|补办|补领|换证|确认|认定|核实|核查|查询|属实|真实|说明|声明|原因|经过|时间|日期|地点|地址|材料|资料"
                    + "|问题|关系|行为|合格|存放|公证|盖章|签字|使用|所需|需要|相关|有关|期满|家庭|本人|等|的|了|过|人员|人|者|证|书|表(?!现)|函|信|单|用(?!车|地)|及|和|与|其|该|年|月|日"
                    + "|一事|事宜|[0-9]|[一二三四五六七八九十百几多两]+(?:多|几)?(?:年|岁|个|月|天|次|名|户|份)?");

    private CertificateRules() {}

    /** @param known whether the catalogue speaks of a matter; rules for others are left out */
    static MeaningRules of(Predicate<String> known) {
        return new MeaningRules(
                CsvTable.bundled(CertificateRules.class, TABLE, MeaningRules.COLUMNS), known, EMPTY_WORDS);
    }
}
