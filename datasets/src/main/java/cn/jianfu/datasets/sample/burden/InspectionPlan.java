package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.InspectionLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Burden.Spread;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Inspections, of one subject or of everything (综合); a unit may come for everything once a year. */
final class InspectionPlan implements BurdenPlan {
    static final String COMPREHENSIVE = "综合检查";
    private static final List<String> FORMS = List.of("专项检查", "专项检查", "督导调研", "暗访", COMPREHENSIVE);

    @Override
    public LedgerKind kind() {
        return InspectionLedger.KIND;
    }

    @Override
    public String folder() {
        return "督查检查考核台账";
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        double monthly =
                switch (office.tier()) {
                    case CITY -> 0.08;
                    case COUNTY -> 0.18;
                    case TOWNSHIP -> 2.2;
                };
        int inspections = Chance.about(monthly * office.taste(Taste.INSPECTIONS) * zeal, random);
        List<Burden> all = new ArrayList<>();
        for (int i = 0; i < inspections; i++) {
            LocalDate on = WorkingDays.any(month, random);
            String topic = Chance.any(office.topics(), random);
            String form = Chance.any(FORMS, random);
            String ending = form.equals(COMPREHENSIVE) ? "工作考核" : form.equals("督导调研") ? "工作督导" : "工作检查";
            all.add(new Burden(
                    "检-" + office.code() + "-" + on + "-" + i,
                    office.unit(),
                    topic,
                    0.6,
                    Map.of(
                            "inspectedOn",
                            on,
                            "subject",
                            topic + ending,
                            "level",
                            office.tier().label(),
                            "form",
                            form,
                            "approved",
                            Chance.happens(0.7, random)),
                    Map.of("minutes", new Spread(30, 240, 15), "attendants", new Spread(1, 5, 1))));
        }
        return all;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.sum("minutes", "minutes"),
                Measure.product("person_minutes", "minutes", "attendants"),
                Measure.count("comprehensive", InspectionPlan::comprehensive),
                Measure.breaches("not_approved", InspectionPlan::notApproved));
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        return List.of(Flaw.impossible("ABSURD_DURATION", "minutes", BigDecimal.valueOf(9999)));
    }

    static boolean comprehensive(BurdenRow row) {
        return row.text("form").equals(COMPREHENSIVE);
    }

    /** The ledger says that nobody approved it; a ledger that says nothing accuses nobody. */
    static boolean notApproved(BurdenRow row) {
        return Boolean.FALSE.equals(row.values().get("approved"));
    }
}
