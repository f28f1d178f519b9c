package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** How a community enters what has reached it: with its own numbers, now and then vaguely, blankly or wrongly. */
final class RowEntering {
    private static final double VAGUE_UNITS = 0.004;
    private static final double BLANKS = 0.02;
    private static final double UNREADABLE = 0.004;
    private static final double IMPOSSIBLE = 0.003;
    private static final double MISTYPED_YEARS = 0.001;
    private static final List<String> UNKNOWN_UNITS = List.of("有关部门", "上级部门", "相关单位", "上级");

    private final long seed;
    private final BurdenPlan plan;
    private final LedgerKind kind;
    private final String firstDay;

    RowEntering(long seed, BurdenPlan plan) {
        this.seed = seed;
        this.plan = plan;
        this.kind = plan.kind();
        this.firstDay = firstDay(kind);
    }

    /** The name of the field by which a kind's rows belong to a month. */
    static String firstDay(LedgerKind kind) {
        return kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Day)
                .findFirst()
                .orElseThrow()
                .name();
    }

    BurdenRow row(Burden burden, Region community) {
        SplittableRandom random = Chance.of(seed, burden.id(), community.code(), "row");
        Map<String, Object> values = new HashMap<>(burden.said());
        burden.varied().forEach((field, spread) -> values.put(field, spread.draw(random)));
        values.put("community", community.name());
        SampleUnit unit = burden.unit();
        values.put("unit", unit.written().draw(random));
        if (Chance.happens(VAGUE_UNITS, random)) {
            unit = null;
            values.put("unit", Chance.any(UNKNOWN_UNITS, random));
        }
        leaveBlanks(values, random);
        if (!plan.standing() && Chance.happens(MISTYPED_YEARS, random)) {
            values.replaceAll((field, value) -> value instanceof LocalDate day ? day.minusYears(1) : value);
        }
        BurdenRow sound = new BurdenRow(burden, community, unit, Map.copyOf(values), null);
        if (Chance.happens(UNREADABLE, random)) {
            List<Flaw> flaws = unreadable(values, random);
            return new BurdenRow(burden, community, unit, sound.values(), Chance.any(flaws, random));
        }
        List<Flaw> impossible = plan.impossible(sound);
        if (!impossible.isEmpty() && Chance.happens(IMPOSSIBLE, random)) {
            Flaw flaw = Chance.any(impossible, random);
            if (flaw.written() != null) {
                values.put(flaw.field(), flaw.written());
            }
            return new BurdenRow(burden, community, unit, Map.copyOf(values), flaw);
        }
        return sound;
    }

    private void leaveBlanks(Map<String, Object> values, SplittableRandom random) {
        for (Field field : kind.fields()) {
            boolean optional = !field.required() && !field.name().equals(firstDay);
            if (optional && !(field.type() instanceof FieldType.Text) && Chance.happens(BLANKS, random)) {
                values.remove(field.name());
            }
        }
    }

    private List<Flaw> unreadable(Map<String, Object> values, SplittableRandom random) {
        List<Flaw> flaws = new ArrayList<>();
        for (Field field : kind.fields()) {
            switch (field.type()) {
                case FieldType.Day day
                when field.name().equals(firstDay) ->
                    flaws.add(Flaw.unreadable("IMPOSSIBLE_DATE", firstDay, "2023-2-30"));
                case FieldType.Text text
                when field.required() -> flaws.add(Flaw.unreadable("MISSING_" + field.code(), field.name(), null));
                case FieldType.Amount amount
                when values.get(field.name()) instanceof BigDecimal number ->
                    flaws.add(Flaw.unreadable(
                            "BAD_NUMBER",
                            field.name(),
                            random.nextBoolean() && number.signum() > 0 ? number.negate() : "若干"));
                case FieldType.YesNo yesNo -> flaws.add(Flaw.unreadable("BAD_YES_NO", field.name(), "看情况"));
                default -> {
                    // Whatever else a cell says is taken as it stands.
                }
            }
        }
        return flaws;
    }
}
