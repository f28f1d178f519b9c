package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.SignboardLedger;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import cn.jianfu.datasets.sample.burden.Office.Tier;
import cn.jianfu.datasets.sample.city.Weighted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Boards at the door and within, awards, rules on walls and letters of responsibility; seed 003 allows 3 upright boards, 2 marks and 1 guide board. */
final class SignboardPlan implements BurdenPlan {
    static final String UPRIGHT = "竖牌";
    static final String MARK = "门头标识";
    static final String GUIDE = "引导牌";
    static final String AWARD = "奖牌";
    static final String WALL_RULES = "上墙制度";
    static final String PLEDGE = "目标责任书";
    private static final String INDOOR = "室内牌";

    private static final Weighted<String> TYPES = new Weighted<String>()
            .add(UPRIGHT, 12)
            .add(MARK, 1)
            .add(GUIDE, 1)
            .add(INDOOR, 33)
            .add(AWARD, 17)
            .add(WALL_RULES, 26)
            .add(PLEDGE, 6);

    /** What every community has, and may have. */
    private static final List<List<String>> PROPER = List.of(
            List.of("社区党组织", UPRIGHT),
            List.of("居民委员会", UPRIGHT),
            List.of("社区服务站", UPRIGHT),
            List.of("中国社区", MARK),
            List.of("党群服务中心", MARK),
            List.of("一室八中心", GUIDE));

    @Override
    public LedgerKind kind() {
        return SignboardLedger.KIND;
    }

    @Override
    public String folder() {
        return "挂牌和上墙制度台账";
    }

    @Override
    public boolean standing() {
        return true;
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        List<Burden> all = new ArrayList<>();
        boolean general = office.unit().kind().key().equals("JD");
        for (List<String> proper : general ? PROPER : List.<List<String>>of()) {
            all.add(board(office, all.size(), proper.getFirst(), proper.getLast(), 1, random));
        }
        double number =
                switch (office.tier()) {
                    case CITY -> 0.3;
                    case COUNTY -> 0.6;
                    case TOWNSHIP -> 3.5;
                };
        int boards = Chance.about(number * office.taste(Taste.SIGNBOARDS), random);
        for (int i = 0; i < boards; i++) {
            String topic = Chance.any(office.topics(), random);
            all.add(board(office, all.size(), topic, TYPES.draw(random), 0.75, random));
        }
        return all;
    }

    private static Burden board(
            Office office, int number, String topic, String type, double reach, SplittableRandom random) {
        String name =
                switch (type) {
                    case AWARD -> topic + "先进社区奖牌";
                    case WALL_RULES -> topic + "工作制度";
                    case PLEDGE -> topic + "目标责任书公示牌";
                    case INDOOR -> topic + "工作站门牌";
                    default -> reach == 1 ? topic + "牌" : topic + "工作站牌";
                };
        String place =
                switch (type) {
                    case UPRIGHT, GUIDE -> "大门两侧";
                    case MARK -> "门头";
                    case INDOOR -> "办公室门口";
                    default -> "办公楼内墙";
                };
        int pieces = type.equals(WALL_RULES) ? Chance.from(1, 4, random) : 1;
        return new Burden(
                "牌-" + office.code() + "-" + number,
                office.unit(),
                topic,
                reach,
                Map.of(
                        "signboard",
                        name,
                        "type",
                        type,
                        "place",
                        place,
                        "pieces",
                        BigDecimal.valueOf(pieces),
                        "since",
                        LocalDate.of(
                                Chance.from(office.tier() == Tier.TOWNSHIP ? 2016 : 2018, 2022, random),
                                Chance.from(1, 12, random),
                                Chance.from(1, 28, random))),
                Map.of());
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.sum("pieces", "pieces"),
                pieces("upright", UPRIGHT, false),
                pieces("marks", MARK, false),
                pieces("guides", GUIDE, false),
                pieces("awards", AWARD, true),
                pieces("wall_rules", WALL_RULES, true),
                pieces("pledges", PLEDGE, true));
    }

    private static Measure pieces(String name, String type, boolean breach) {
        return new Measure(name, breach, row -> row.text("type").equals(type) ? row.number("pieces") : BigDecimal.ZERO);
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        return List.of(Flaw.impossible("ABSURD_PIECES", "pieces", BigDecimal.valueOf(888_888)));
    }
}
