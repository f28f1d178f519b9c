package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.TaskLedger;
import cn.jianfu.datasets.sample.burden.Burden.Spread;
import cn.jianfu.datasets.sample.burden.Office.Taste;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Tasks handed down: of each of seed 004's three lists, outside of all, and some that nobody could place. */
final class TaskPlan implements BurdenPlan {
    private final TaskTexts texts;

    TaskPlan(TaskTexts texts) {
        this.texts = texts;
    }

    @Override
    public LedgerKind kind() {
        return TaskLedger.KIND;
    }

    @Override
    public String folder() {
        return "下派任务台账";
    }

    @Override
    public List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random) {
        double monthly =
                switch (office.tier()) {
                    case CITY -> 0.1;
                    case COUNTY -> 0.26;
                    case TOWNSHIP -> 6;
                };
        int tasks = Chance.about(monthly * office.taste(Taste.TASKS) * zeal, random);
        List<Burden> all = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            all.add(task(office, month, i, random));
        }
        return all;
    }

    private Burden task(Office office, YearMonth month, int number, SplittableRandom random) {
        TaskTexts.Text text = texts.draw(office.unit().kind().key(), random);
        LocalDate on = WorkingDays.any(month, random);
        Map<String, Object> said = new HashMap<>(Map.of(
                "assignedOn", on,
                "task", text.words(),
                "dueOn", on.plusDays(Chance.from(1, 30, random))));
        TaskTexts.said(text, random).ifPresent(list -> said.put("list", list));
        return new Burden(
                "任-" + office.code() + "-" + month + "-" + number,
                office.unit(),
                text.words(),
                0.75,
                said,
                Map.of("people", new Spread(1, 6, 1), "hours", new Spread(1, 16, 0.5)));
    }

    @Override
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (String list : List.of("DUTY", "ASSIST", "EXCLUDED", "UNLISTED", TaskTexts.NOBODY_KNOWS)) {
            String name = list.toLowerCase(Locale.ROOT);
            Predicate<BurdenRow> onList =
                    row -> texts.listOf(row.burden().topic()).equals(list);
            boolean breach = list.equals("EXCLUDED") || list.equals("UNLISTED");
            measures.add(breach ? Measure.breaches(name, onList) : Measure.count(name, onList));
            boolean open = list.equals(TaskTexts.NOBODY_KNOWS);
            measures.add(Measure.count("counted_" + name, row -> disputed(row) ? open : onList.test(row)));
        }
        measures.add(Measure.count("disputed", this::disputed));
        measures.add(Measure.sum("hours", "hours"));
        measures.add(Measure.product("person_hours", "hours", "people"));
        return measures;
    }

    /** Whether the ledger's own word is another than the true one: nobody can say yet which counts. */
    private boolean disputed(BurdenRow row) {
        String said = row.text("list");
        return !said.isEmpty() && !said.equals(texts.listOf(row.burden().topic()));
    }

    @Override
    public List<Flaw> impossible(BurdenRow row) {
        LocalDate assigned = row.day("assignedOn");
        return assigned == null
                ? List.of()
                : List.of(
                        Flaw.impossible("END_BEFORE_START", "dueOn", assigned.minusDays(10)),
                        Flaw.impossible("ABSURD_DURATION", "hours", BigDecimal.valueOf(7777)));
    }
}
