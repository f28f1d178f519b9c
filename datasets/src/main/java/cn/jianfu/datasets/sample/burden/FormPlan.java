package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.FormLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Burden.Spread;
import cn.jianfu.datasets.sample.burden.FormTemplate.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Forms to fill in: weekly, monthly, quarterly or once, on the year's list or not, some wanted within a day, some with photographs. */
final class FormPlan implements BurdenPlan {
    /** So many days are a short deadline. */
    private static final int SHORT = 1;

    private final FormTemplates templates;

    FormPlan(FormTemplates templates) {
        this.templates = templates;
    }

    @Override
    public LedgerKind kind() {
        return FormLedger.KIND;
    }

    @Override
    public String folder() {
        return "填表报数台账";
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        List<Burden> all = new ArrayList<>();
        for (FormTemplate form : templates.of(office)) {
            double asked =
                    switch (form.frequency()) {
                        case WEEKLY, MONTHLY -> 1;
                        case QUARTERLY -> month.getMonthValue() % 3 == 0 ? 1 : 0;
                        case ONCE -> 0.3;
                    };
            if (Chance.happens(asked * zeal, random)) {
                all.add(form(office, form, month, random));
            }
        }
        return all;
    }

    private static Burden form(Office office, FormTemplate form, YearMonth month, SplittableRandom random) {
        LocalDate on = WorkingDays.any(month, random);
        boolean hasty = form.hasty() && Chance.happens(0.8, random);
        int times = form.frequency() == Frequency.WEEKLY ? Chance.from(4, 5, random) : 1;
        return new Burden(
                "表-" + office.code() + "-" + month + "-" + form.name(),
                office.unit(),
                form.topic(),
                0.8,
                Map.of(
                        "form",
                        form.name(),
                        "askedOn",
                        on,
                        "dueOn",
                        on.plusDays(hasty ? Chance.from(0, SHORT, random) : Chance.from(3, 20, random)),
                        "frequency",
                        form.frequency().label(),
                        "times",
                        BigDecimal.valueOf(times),
                        "items",
                        BigDecimal.valueOf(form.fields().size()),
                        "channel",
                        form.channel(),
                        "photos",
                        form.photos(),
                        "admitted",
                        form.admitted()),
                Map.of("hours", new Spread(0.5, 6, 0.5)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.sum("times", "times"),
                Measure.sum("items", "items"),
                Measure.sum("hours", "hours"),
                Measure.breaches("not_admitted", FormPlan::notAdmitted),
                Measure.breaches("short_deadline", FormPlan::hasty),
                Measure.count("photos", row -> row.yes("photos")));
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        LocalDate asked = row.day("askedOn");
        return asked == null
                ? List.of()
                : List.of(
                        Flaw.impossible("END_BEFORE_START", "dueOn", asked.minusDays(5)),
                        Flaw.impossible("ABSURD_DURATION", "hours", BigDecimal.valueOf(5000)));
    }

    /** The ledger says that the form is not on the list; a ledger that says nothing accuses nobody. */
    static boolean notAdmitted(BurdenRow row) {
        return Boolean.FALSE.equals(row.values().get("admitted"));
    }

    static boolean hasty(BurdenRow row) {
        LocalDate asked = row.day("askedOn");
        LocalDate due = row.day("dueOn");
        return asked != null && due != null && !due.isAfter(asked.plusDays(SHORT)) && !due.isBefore(asked);
    }
}
