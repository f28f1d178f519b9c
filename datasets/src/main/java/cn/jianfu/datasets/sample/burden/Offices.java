package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.burden.Office.Tier;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which units burden communities, with what, and how much. */
final class Offices {
    private record Habit(String topics, double[] tastes) {}

    /** By the unit's kind. Tastes: meetings, forms, documents, inspections, groups, signboards, tasks. */
    private static final Map<String, Habit> HABITS = Map.ofEntries(
            habit("ZB", "基层党建|党员发展|主题教育|驻村帮扶", 2, 1.4, 1.6, 1.4, 1.5, 2.2, 0.8),
            habit("XC", "文明创建|理论学习|志愿服务|意识形态", 1.4, 1, 1.4, 1.2, 1.4, 1.8, 1),
            habit("ZF", "平安建设|网格管理|矛盾纠纷排查|反邪教宣传", 1.6, 1.3, 1.2, 1.3, 1.4, 2, 1.3),
            habit("WM", "文明创建|移风易俗", 1.4, 0.8, 1, 1.6, 0.8, 1, 0.8),
            habit("GA", "反电信诈骗|禁毒宣传|流动人口登记|养犬管理", 1, 1.2, 0.8, 0.6, 1.4, 1.2, 1.4),
            habit("MZ", "养老服务|社会救助|殡葬改革|社区治理", 1, 1.4, 1.2, 0.8, 1, 1.6, 1),
            habit("RS", "就业援助|社保认证|劳动力调查", 0.7, 1.4, 0.8, 0.3, 0.9, 0.8, 0.9),
            habit("WJ", "健康档案|疫苗接种|爱国卫生|计生服务", 1, 1.4, 1, 1, 1.1, 1.2, 1),
            habit("ZJ", "自建房排查|物业管理|老旧小区改造", 0.9, 1.2, 1, 0.8, 0.8, 0.5, 1.3),
            habit("SJ", "食品安全|特种设备|个体户年报", 0.5, 0.9, 0.7, 0.8, 0.7, 0.7, 1.2),
            habit("NY", "农村改厕|耕地保护|惠农补贴", 0.8, 1.1, 0.9, 0.7, 0.8, 0.4, 0.7),
            habit("YB", "医保参保|医保政策宣传", 0.6, 1, 0.7, 0.2, 0.8, 0.5, 0.9),
            habit("TJ", "退役军人服务|双拥创建", 0.4, 0.7, 0.6, 0.6, 0.5, 1.4, 0.5),
            habit("CL", "残疾人服务|残疾人就业", 0.3, 0.7, 0.5, 0.3, 0.5, 1, 0.5),
            habit("JY", "控辍保学|校外培训排查|防溺水", 0.5, 0.7, 0.6, 0.4, 0.5, 0.3, 0.8),
            habit("YJ", "安全生产|防汛备汛|森林防火|燃气安全", 2.2, 1.6, 1.9, 2, 1.4, 0.9, 1.9),
            habit("CG", "市容整治|垃圾分类|违建巡查", 1.2, 1, 1, 1.4, 1, 0.6, 1.9),
            habit("TO", "经济普查|人口抽样调查|住户调查", 0.5, 1.5, 0.6, 0.2, 0.6, 0.1, 1),
            habit("FL", "家庭教育|妇女儿童关爱|最美家庭", 0.5, 0.8, 0.6, 0.3, 0.7, 1.6, 0.5),
            habit("TW", "青年之家|青少年关爱", 0.3, 0.5, 0.4, 0.1, 0.8, 1, 0.3),
            habit("SL", "河长制|饮水安全", 0.4, 0.6, 0.6, 0.5, 0.6, 0.5, 0.7),
            habit("WL", "文化活动|全民健身", 0.4, 0.6, 0.6, 0.4, 0.5, 1.4, 0.4),
            habit("XF", "消防安全|电动车充电整治", 0.8, 0.8, 0.7, 1.2, 0.7, 0.8, 1.2),
            habit("XB", "信访积案|重点人员稳控", 0.7, 0.8, 0.5, 0.4, 0.4, 0.5, 0.7),
            habit("SF", "人民调解|普法宣传|社区矫正", 0.6, 0.8, 0.8, 0.4, 0.6, 1.6, 0.5),
            habit("JO", "道路交通安全|农村公路", 0.4, 0.5, 0.5, 0.4, 0.5, 0.2, 0.6),
            habit("DS", "一网通办|数据采集", 0.6, 1.4, 0.5, 0.3, 1.6, 0.3, 0.7),
            habit("ST", "大气污染防治|生态巡查|散煤治理", 0.6, 0.8, 0.8, 0.9, 0.5, 0.3, 0.9),
            habit("JD", "党建联席|网格化服务|环境整治|安全巡查|综治维稳|文明实践|防返贫监测", 1, 1, 1, 1, 1, 1, 1),
            habit("PC", "治安防控|反诈入户宣传", 0.1, 0.1, 0.1, 0.05, 0.1, 0.2, 0.1),
            habit("WS", "家庭医生签约|慢病随访", 0.05, 0.12, 0.05, 0.02, 0.1, 0.1, 0.1),
            habit("SS", "安置帮教", 0.03, 0.05, 0.05, 0.02, 0.1, 0.1, 0.05));

    private Offices() {}

    private static Map.Entry<String, Habit> habit(String kind, String topics, double... tastes) {
        return Map.entry(kind, new Habit(topics, tastes));
    }

    /** The units that burden anybody. */
    static List<Office> of(List<SampleUnit> units, RegionTree regions) {
        List<Office> offices = new ArrayList<>();
        for (SampleUnit unit : units) {
            Habit habit = HABITS.get(unit.kind().key());
            if (habit != null) {
                Region seat = regions.find(unit.unit().regionCode()).orElseThrow();
                Tier tier =
                        switch (seat.level()) {
                            case PROVINCE, CITY -> Tier.CITY;
                            case COUNTY -> Tier.COUNTY;
                            case TOWNSHIP, COMMUNITY -> Tier.TOWNSHIP;
                        };
                offices.add(new Office(
                        unit, tier, seat.name(), Arrays.asList(habit.topics.split("\\|")), habit.tastes.clone()));
            }
        }
        return offices;
    }
}
