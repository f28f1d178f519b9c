package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.GroupLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Burden.Spread;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import cn.jianfu.datasets.sample.city.Weighted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chat groups and apps that communities have to be in; apps want sign-ins, points and time online. */
final class GroupPlan implements BurdenPlan {
    private static final Weighted<String> TYPES = new Weighted<String>()
            .add("微信群", 62)
            .add("QQ群", 4)
            .add("政务APP", 18)
            .add("小程序", 11)
            .add("公众号", 5);

    @Override
    public LedgerKind kind() {
        return GroupLedger.KIND;
    }

    @Override
    public String folder() {
        return "工作群和政务APP台账";
    }

    @Override
    public boolean standing() {
        return true;
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        double number =
                switch (office.tier()) {
                    case CITY -> 0.35;
                    case COUNTY -> 0.38;
                    case TOWNSHIP -> 7;
                };
        int groups = Chance.about(number * office.taste(Taste.GROUPS), random);
        List<Burden> all = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            all.add(group(office, i, random));
        }
        return all;
    }

    private static Burden group(Office office, int number, SplittableRandom random) {
        String topic = Chance.any(office.topics(), random);
        String type = TYPES.draw(random);
        boolean chat = type.endsWith("群");
        String name = chat
                ? office.place() + topic + "工作群"
                : type.equals("公众号") ? office.place() + topic + "发布" : topic + "通";
        return new Burden(
                "群-" + office.code() + "-" + number,
                office.unit(),
                topic,
                0.85,
                Map.of(
                        "group",
                        type.equals("政务APP") ? name + "APP" : name,
                        "type",
                        type,
                        "since",
                        LocalDate.of(
                                Chance.from(2018, 2022, random),
                                Chance.from(1, 12, random),
                                Chance.from(1, 28, random)),
                        "members",
                        BigDecimal.valueOf(chat ? Chance.from(18, 320, random) : Chance.from(3, 9, random)),
                        "signIn",
                        Chance.happens(chat ? 0.08 : 0.5, random),
                        "points",
                        Chance.happens(chat ? 0.02 : 0.4, random),
                        "onlineTime",
                        Chance.happens(chat ? 0.02 : 0.3, random)),
                Map.of("minutesADay", new Spread(2, 31, 1)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.count("apps", row -> !row.text("type").endsWith("群")),
                Measure.breaches("sign_in", row -> row.yes("signIn")),
                Measure.breaches("points", row -> row.yes("points")),
                Measure.breaches("online_time", row -> row.yes("onlineTime")),
                Measure.sum("minutes_a_day", "minutesADay"));
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        return List.of(Flaw.impossible("ABSURD_DURATION", "minutesADay", BigDecimal.valueOf(3000)));
    }
}
