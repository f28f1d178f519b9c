package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.sample.city.TypingErrors;
import cn.jianfu.datasets.sample.city.Weighted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How people write the names of certificates. */
final class CertificateNames {
    /** What nobody could tell the item from. */
    static final List<String> VAGUE = List.of("证明", "情况说明", "相关证明材料", "其他", "有关证明", "个人情况证明", "盖章");

    /** As close to 婚姻状况 as to 婚育状况: no one can tell. */
    private static final String BETWEEN_TWO = "婚肓状况";

    private static final List<String> PURPOSES = List.of("(办事用)", "(存档)", "(一式两份)", "(本人申请)");

    private static final Map<String, List<String>> SPOKEN = Map.ofEntries(
            Map.entry("P01", List.of("我妈是我妈证明", "父子关系的证明", "母女关系证明", "亲属关系情况说明", "兄弟关系证明", "家庭成员关系证明")),
            Map.entry("P02", List.of("身份信息证明", "证明我是我", "同一个人证明", "曾用名证明")),
            Map.entry("P03", List.of("户口本出生日期更正证明", "户口变更证明", "姓名变更情况证明", "年龄更正证明")),
            Map.entry("P04", List.of("养狗证明", "办理犬证证明")),
            Map.entry("P05", List.of("无犯罪证明", "没有违法犯罪记录的证明", "无前科证明")),
            Map.entry("P06", List.of("社区戒毒表现证明", "戒毒康复人员情况证明")),
            Map.entry("P07", List.of("走失证明", "老人下落不明证明")),
            Map.entry("P08", List.of("未婚证明", "单身证明", "离异未再婚证明", "婚姻情况证明", "丧偶证明")),
            Map.entry("P09", List.of("新生儿出生情况证明", "孩子出生证明")),
            Map.entry("P10", List.of("老人还活着的证明", "在世证明", "生存认证证明", "退休人员健在证明")),
            Map.entry("P11", List.of("去世证明", "老人病故证明", "持卡人死亡证明", "亡故情况说明")),
            Map.entry("P12", List.of("患病情况证明", "病情证明", "健康状况证明")),
            Map.entry("P13", List.of("残疾情况证明", "伤残等级证明", "残疾人情况证明")),
            Map.entry("P14", List.of("婚育情况证明", "生育情况证明", "计划生育证明", "办准生证证明")),
            Map.entry("P15", List.of("失业证明", "无业证明", "没有工作的证明", "未就业情况证明")),
            Map.entry("P16", List.of("个人档案情况证明", "人事档案证明")),
            Map.entry("P17", List.of("无房证明", "名下无房证明", "住房情况证明", "房产证明", "家庭财产情况证明")),
            Map.entry("P18", List.of("继承权证明", "法定继承人证明", "遗产继承情况证明")),
            Map.entry("P19", List.of("经营场所证明", "个体户经营地址证明", "公司注册地址证明", "住改商证明")),
            Map.entry("P20", List.of("身份证丢失证明", "户口本遗失证明", "补办社保卡证件证明", "燃气本丢失证明", "房产证遗失证明")),
            Map.entry("A01", List.of("收养情况证明", "收养孩子能力证明")),
            Map.entry("A02", List.of("监护人证明", "同意担任监护人的证明")),
            Map.entry("A03", List.of("志愿者服务时长证明", "志愿服务证明")),
            Map.entry("A04", List.of("见义勇为情况证明")),
            Map.entry("A05", List.of("申请法律援助证明", "法律援助困难证明")),
            Map.entry("A06", List.of("入党政审证明", "发展党员政审材料")),
            Map.entry("A07", List.of("应征入伍政审证明", "参军政审证明")),
            Map.entry("A08", List.of("暑期社会实践证明", "学生社区活动证明", "社会实践盖章")),
            Map.entry("A09", List.of("合作社成员身份证明")),
            Map.entry("A10", List.of("土地承包经营权变更证明", "承包地变更证明")),
            Map.entry("A11", List.of("动用维修资金证明", "住宅维修资金证明")),
            Map.entry("U01", List.of("居住情况证明", "在本社区居住的证明", "租住证明", "居住地证明")),
            Map.entry("U02", List.of("入学居住证明", "适龄儿童居住证明", "学区居住情况证明")),
            Map.entry("U03", List.of("收入情况证明", "家庭收入证明", "个人收入证明")),
            Map.entry("U04", List.of("贫困证明", "家庭困难情况证明", "贫困生证明", "生活困难证明")),
            Map.entry("U05", List.of("摔伤证明", "自己摔倒的证明", "意外受伤情况说明")),
            Map.entry("U06", List.of("办理贷款证明", "贷款用途证明")),
            Map.entry("U07", List.of("赡养老人证明")),
            Map.entry("U08", List.of("不喝酒的证明")),
            Map.entry("U09", List.of("外来人口证明")),
            Map.entry("U10", List.of("常住人口情况证明")),
            Map.entry("U11", List.of("申请公租房证明", "廉租房证明")),
            Map.entry("U12", List.of("孩子转学证明")),
            Map.entry("U13", List.of("就业困难证明", "4050人员证明")),
            Map.entry("U14", List.of("缴费发票丢失证明", "收据遗失证明")),
            Map.entry("U15", List.of("误工情况证明", "误工损失证明")),
            Map.entry("U16", List.of("开店不扰民证明")),
            Map.entry("U17", List.of("邻里吵架证明")),
            Map.entry("U18", List.of("对媳妇好的证明")),
            Map.entry("U19", List.of("飞地情况证明")));

    private CertificateNames() {}

    /** The ways of being written of each item that somebody in the city demands, by catalogue code. */
    static Map<String, Weighted<String>> of(List<CatalogueItem> items) {
        Map<String, Weighted<String>> names = new HashMap<>();
        for (CatalogueItem item : items) {
            List<String> spoken = SPOKEN.get(item.code());
            if (spoken == null) {
                continue;
            }
            String subject = item.name().replaceAll("\\(.*\\)", "").replaceAll("证明$", "");
            Weighted<String> written = new Weighted<String>()
                    .add(item.name(), 50)
                    .add("关于" + subject + "的证明", 3)
                    .add("开具" + item.name(), 2)
                    .add(subject + "证明书", 2)
                    .add("“" + subject + "”证明", 1)
                    .add(" " + item.name().replace("证明", " 证明"), 1);
            PURPOSES.forEach(purpose -> written.add(item.name() + purpose, 1));
            spoken.forEach(name -> written.add(name, 30.0 / spoken.size()));
            if (subject.length() >= 4) {
                List<String> slips = TypingErrors.of(subject).stream()
                        .filter(slip -> !slip.equals(BETWEEN_TWO))
                        .toList();
                slips.forEach(slip -> written.add(slip + "证明", 1.5 / slips.size()));
            }
            names.put(item.code(), written);
        }
        return names;
    }
}
