package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.burden.FormTemplate.Frequency;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import cn.jianfu.datasets.sample.burden.Office.Tier;
import cn.jianfu.datasets.sample.city.Weighted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The forms of each sort of office. Some sorts ask for the same as others, under other names: near-duplicates. */
final class FormTemplates {
    private static final Set<String> ABOUT_PLACES = Set.of(
            "安全生产", "森林防火", "燃气安全", "防汛备汛", "消防安全", "电动车充电整治", "食品安全", "特种设备", "个体户年报", "自建房排查", "违建巡查", "安全巡查",
            "校外培训排查", "道路交通安全", "散煤治理", "生态巡查", "物业管理");
    private static final Set<String> ABOUT_RESIDENTS = Set.of(
            "党员发展", "驻村帮扶", "流动人口登记", "养老服务", "社会救助", "就业援助", "社保认证", "劳动力调查", "健康档案", "疫苗接种", "计生服务", "医保参保", "退役军人服务",
            "残疾人服务", "残疾人就业", "控辍保学", "人口抽样调查", "住户调查", "妇女儿童关爱", "青少年关爱", "重点人员稳控", "社区矫正", "防返贫监测", "网格化服务", "网格管理",
            "数据采集", "慢病随访", "家庭医生签约", "安置帮教");

    /** Pairs of sorts of offices and topics: the second asks for nearly what the first asks for. */
    private static final List<List<String>> TWINS = List.of(
            List.of("GA", "流动人口登记", "ZF", "网格管理"),
            List.of("MZ", "养老服务", "WJ", "健康档案"),
            List.of("RS", "劳动力调查", "TO", "住户调查"),
            List.of("YB", "医保参保", "DS", "数据采集"),
            List.of("MZ", "社会救助", "CL", "残疾人服务"),
            List.of("YJ", "燃气安全", "XF", "消防安全"),
            List.of("ZJ", "自建房排查", "CG", "违建巡查"),
            List.of("ZF", "网格管理", "JD", "网格化服务"),
            List.of("YJ", "安全生产", "JD", "安全巡查"));

    private static final Weighted<Frequency> FREQUENCIES = new Weighted<Frequency>()
            .add(Frequency.WEEKLY, 10)
            .add(Frequency.MONTHLY, 32)
            .add(Frequency.QUARTERLY, 25)
            .add(Frequency.ONCE, 33);
    private static final List<String> CHANNELS = List.of("纸质", "微信群", "微信群", "电子邮箱", "政务系统", "APP");

    private final FormFields fields = FormFields.builtIn();
    private final Map<String, List<FormTemplate>> byOffice = new HashMap<>();

    FormTemplates(long seed, List<Office> offices) {
        for (Office office : offices) {
            if (office.tier() != Tier.CITY) {
                byOffice.computeIfAbsent(key(office), key -> own(office, Chance.of(seed, "forms", key)));
            }
        }
        for (List<String> twin : TWINS) {
            SplittableRandom random = Chance.of(seed, "forms", twin);
            FormTemplate first = find(twin.get(0), twin.get(1), random);
            add(twin.get(2), template(twin.get(3), fields.nearly(first.fields(), random), Frequency.MONTHLY, random));
        }
        for (Office office : offices) {
            if (office.tier() == Tier.CITY) {
                byOffice.computeIfAbsent(key(office), key -> ofCity(office, Chance.of(seed, "forms", key)));
            }
        }
    }

    List<FormTemplate> of(Office office) {
        return byOffice.getOrDefault(key(office), List.of());
    }

    private static String key(Office office) {
        String kind = office.unit().kind().key();
        return office.tier() == Tier.CITY ? "市" + kind : kind;
    }

    private List<FormTemplate> own(Office office, SplittableRandom random) {
        double number = office.tier() == Tier.TOWNSHIP ? 6.5 : 0.85;
        int forms = Math.max(1, Chance.about(number * office.taste(Taste.FORMS), random));
        List<FormTemplate> all = new ArrayList<>();
        for (int i = 0; i < forms; i++) {
            String topic = office.topics().get(i % office.topics().size());
            Set<String> some = fields.some(theme(topic), Chance.from(9, 13, random), random);
            FormTemplate form = template(topic, some, FREQUENCIES.draw(random), random);
            if (all.stream().noneMatch(other -> other.name().equals(form.name()))) {
                all.add(form);
            }
        }
        return all;
    }

    /** The city asks for itself what its counties' offices ask for already. */
    private List<FormTemplate> ofCity(Office office, SplittableRandom random) {
        List<FormTemplate> ofCounty = byOffice.getOrDefault(office.unit().kind().key(), List.of());
        String topic = ofCounty.isEmpty()
                ? office.topics().getFirst()
                : ofCounty.getFirst().topic();
        Set<String> asked = ofCounty.isEmpty()
                ? fields.some(theme(topic), 12, random)
                : fields.nearly(ofCounty.getFirst().fields(), random);
        return List.of(template("全市" + topic, asked, Frequency.MONTHLY, random));
    }

    private FormTemplate find(String office, String topic, SplittableRandom random) {
        for (FormTemplate form : byOffice.getOrDefault(office, List.of())) {
            if (form.topic().equals(topic)) {
                return form;
            }
        }
        return add(office, template(topic, fields.some(theme(topic), 12, random), Frequency.MONTHLY, random));
    }

    private FormTemplate add(String office, FormTemplate form) {
        List<FormTemplate> all = byOffice.computeIfAbsent(office, key -> new ArrayList<>());
        all.removeIf(other -> other.name().equals(form.name()));
        all.add(form);
        return form;
    }

    private FormTemplate template(String topic, Set<String> asked, Frequency frequency, SplittableRandom random) {
        List<String> endings =
                switch (theme(topic.replace("全市", ""))) {
                    case "RESIDENT" -> List.of("人员信息采集表", "人员花名册", "基本情况摸底表");
                    case "PLACE" -> List.of("隐患排查台账", "整改情况统计表");
                    default -> List.of("工作开展情况统计表", "工作进展情况报表", "活动情况月报表");
                };
        double onList = frequency == Frequency.WEEKLY ? 0.3 : frequency == Frequency.ONCE ? 0.45 : 0.85;
        return new FormTemplate(
                topic + Chance.any(endings, random),
                topic,
                frequency,
                asked,
                fields.printed(asked, random),
                Chance.any(CHANNELS, random),
                Chance.happens(0.25, random),
                Chance.happens(onList, random),
                Chance.happens(0.12, random));
    }

    private static String theme(String topic) {
        return ABOUT_PLACES.contains(topic) ? "PLACE" : ABOUT_RESIDENTS.contains(topic) ? "RESIDENT" : "WORK";
    }
}
