package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.dashboard.cases.file.CaseIntake;
import cn.jianfu.dashboard.completeness.Completions;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.datasets.effect.Effect;
import cn.jianfu.datasets.effect.EffectRule;
import cn.jianfu.datasets.effect.EffectWindow;
import cn.jianfu.datasets.effect.Evidence;
import cn.jianfu.datasets.effect.RateRatio;
import cn.jianfu.datasets.effect.Saved;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at all letters once more when a run has been published, a step was taken, or a day has begun. */
@Component
public class EffectLook {
    private final JdbcClient jdbc;
    private final Marts marts;
    private final CaseIntake intake;
    private final Completions completions;

    EffectLook(JdbcClient jdbc, Marts marts, CaseIntake intake, Completions completions) {
        this.jdbc = jdbc;
        this.marts = marts;
        this.intake = intake;
        this.completions = completions;
    }

    /** A county's letters of one month whose replies were due in one month. */
    private record Sending(
            String countyCode, LocalDate sentMonth, LocalDate dueMonth, LocalDate firstMonth, LocalDate lastMonth) {}

    /** Looks at them as of a day, unless they were looked at as they are now. */
    @Transactional
    public void look(LocalDate today) {
        Optional<PublishedRun> run = marts.current();
        if (run.isEmpty() || !intake.taken(run.get())) {
            return;
        }
        long steps = jdbc.sql(sql("steps.sql")).query(Long.class).single();
        if (looked(run.get(), today, steps)) {
            return;
        }
        // One after the other, also with several programs over the same database.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('app.effect_round'))")
                .query((row, number) -> number)
                .list();
        if (looked(run.get(), today, steps)) {
            return;
        }
        intake.countFresh();
        count(run.get(), today);
        jdbc.sql("DELETE FROM app.case_effect").update();
        jdbc.sql("SELECT DISTINCT county_code FROM effect_window ORDER BY 1")
                .query(String.class)
                .list()
                .forEach(this::judge);
        jdbc.sql("INSERT INTO app.effect_round (run_id, day, events) VALUES (:run, :today, :steps)")
                .param("run", run.get().runId())
                .param("today", today)
                .param("steps", steps)
                .update();
    }

    private boolean looked(PublishedRun run, LocalDate today, long steps) {
        return jdbc.sql(sql("looked.sql"))
                .param("run", run.runId())
                .param("today", today)
                .param("steps", steps)
                .query(Boolean.class)
                .single();
    }

    private void count(PublishedRun run, LocalDate today) {
        jdbc.sql(sql("tables.sql")).update();
        completions.certificateLedgers("INSERT INTO effect_ledger ", sql("ledgers.sql"), run);
        int number = 0;
        for (Sending sending : jdbc.sql(sql("letters.sql")).query(Sending.class).list()) {
            add(++number, sending, today);
        }
        jdbc.sql(sql("counts.sql")).update();
    }

    private void add(int number, Sending sending, LocalDate today) {
        EffectWindow window = EffectWindow.of(
                sending.sentMonth(),
                sending.dueMonth(),
                YearMonth.from(sending.firstMonth()),
                YearMonth.from(sending.lastMonth()),
                today);
        jdbc.sql(sql("add_window.sql"))
                .param("window_id", number)
                .param("county", sending.countyCode())
                .param("sent_month", sending.sentMonth())
                .param("due_month", sending.dueMonth())
                .param("before_from", window.beforeFrom())
                .param("before_to", window.beforeTo())
                .param("after_from", window.afterFrom())
                .param("after_to", window.afterTo())
                .param("look", window.look())
                .param("next_look", window.nextLook())
                .param("months_after", window.monthsAfter())
                .update();
    }

    /** The cases of a county are looked at together. */
    private void judge(String county) {
        List<CountedCase> cases = jdbc.sql(sql("evidence.sql"))
                .param("county", county)
                .query(CountedCase.class)
                .list();
        List<Evidence> evidence = cases.stream().map(CountedCase::evidence).toList();
        List<Effect> effects = EffectRule.judge(evidence);
        for (int place = 0; place < cases.size(); place++) {
            write(cases.get(place), evidence.get(place), effects.get(place));
        }
    }

    private void write(CountedCase one, Evidence evidence, Effect effect) {
        Saved saved = Saved.of(evidence);
        Map<String, @Nullable Object> values = new HashMap<>(one.parameters());
        values.put("spread", evidence.spread());
        values.put("finding", effect.finding().name());
        ratio(values, "", effect.ratio());
        ratio(values, "corrected", effect.corrected());
        values.put("saved", saved.certificates());
        values.put("saved_variance", saved.variance());
        values.put("saved_plain", saved.plain());
        jdbc.sql(sql("write.sql")).params(values).update();
    }

    private static void ratio(Map<String, @Nullable Object> values, String of, @Nullable RateRatio ratio) {
        values.put(of.isEmpty() ? "ratio" : of, ratio == null ? null : ratio.ratio());
        values.put(of.isEmpty() ? "lower" : of + "_lower", ratio == null ? null : ratio.lower());
        values.put(of.isEmpty() ? "upper" : of + "_upper", ratio == null ? null : ratio.upper());
    }

    private static String sql(String name) {
        return Sql.read(EffectLook.class, name);
    }
}
