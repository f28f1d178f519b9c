package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.DocumentLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Papers: most short and numbered, some long, some without number or sent into a chat group. */
final class DocumentPlan implements BurdenPlan {
    private static final String NUMBERED = "红头文件";
    private static final List<String> OTHER_FORMS = List.of("白头文件", "微信群通知", "微信群通知", "便函");
    private static final List<String> OPENINGS = List.of("关于做好", "关于开展", "关于加强", "关于印发", "关于进一步做好");
    private static final List<String> ENDINGS = List.of("工作的通知", "专项行动的通知", "工作实施方案的通知", "考核办法的通知", "工作要点的通知");

    @Override
    public LedgerKind kind() {
        return DocumentLedger.KIND;
    }

    @Override
    public String folder() {
        return "收文台账";
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        double monthly =
                switch (office.tier()) {
                    case CITY -> 0.4;
                    case COUNTY -> 0.62;
                    case TOWNSHIP -> 12;
                };
        int documents = Chance.about(monthly * office.taste(Taste.DOCUMENTS) * zeal, random);
        List<Burden> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            all.add(document(office, month, i, random));
        }
        return all;
    }

    private static Burden document(Office office, YearMonth month, int number, SplittableRandom random) {
        String topic = Chance.any(office.topics(), random);
        LocalDate on = WorkingDays.any(month, random);
        boolean numbered = Chance.happens(0.68, random);
        String form = numbered ? NUMBERED : Chance.any(OTHER_FORMS, random);
        boolean chat = form.equals("微信群通知");
        int pages = chat ? 1 : Chance.happens(0.09, random) ? Chance.from(11, 24, random) : Chance.from(2, 9, random);
        int characters = chat ? Chance.from(60, 400, random) : pages * Chance.from(360, 520, random) + number;
        Map<String, Object> said = new HashMap<>(Map.of(
                "receivedOn",
                on,
                "title",
                Chance.any(OPENINGS, random) + topic + Chance.any(ENDINGS, random),
                "pages",
                BigDecimal.valueOf(pages),
                "characters",
                BigDecimal.valueOf(characters),
                "form",
                form));
        if (numbered) {
            String organ = office.unit().kind().organ();
            said.put(
                    "documentNo",
                    "%s%s发〔%d〕%d号"
                            .formatted(
                                    office.place().charAt(0),
                                    organ.startsWith("{") ? "办" : organ.substring(0, 1),
                                    on.getYear(),
                                    month.getMonthValue() * 20 + number));
        }
        return new Burden(
                "文-" + office.code() + "-" + month + "-" + number, office.unit(), topic, 0.95, said, Map.of());
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.sum("pages", "pages"),
                Measure.sum("characters", "characters"),
                Measure.breaches("over_10_pages", DocumentPlan::tooManyPages),
                Measure.breaches("over_4000_characters", row -> tooManyCharacters(row, 4000)),
                Measure.breaches("over_5000_characters", row -> tooManyCharacters(row, 5000)),
                Measure.count("without_number", row -> row.text("documentNo").isEmpty()));
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        return List.of(Flaw.impossible("ABSURD_PAGES", "pages", BigDecimal.valueOf(99_999)));
    }

    static boolean tooManyPages(BurdenRow row) {
        return row.number("pages").intValue() > 10;
    }

    static boolean tooManyCharacters(BurdenRow row, int most) {
        return row.number("characters").intValue() > most;
    }
}
