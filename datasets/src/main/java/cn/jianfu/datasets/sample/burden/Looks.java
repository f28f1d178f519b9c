package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Look.Sheets;
import cn.jianfu.datasets.sample.burden.Look.Title;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws what a file looks like. Half of the offices keep to the form, the others do as they please. */
final class Looks {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<String[]> ANSWERS =
            List.of(new String[] {"是", "否"}, new String[] {"√", "×"}, new String[] {"有", "无"}, new String[] {"1", "0"});

    private Looks() {}

    /**
     * Draws a look.
     *
     * @param ofTownship whether several communities share the file
     * @param otherYears whether days of more than one year have to be told apart
     */
    static Look draw(BurdenPlan plan, boolean ofTownship, boolean otherYears, SplittableRandom random) {
        boolean plain = Chance.happens(0.5, random);
        boolean text = !plain && Chance.happens(0.15, random);
        boolean free = !plain && !text;
        Title title = title(plan, plain, otherYears, random);
        Sheets sheets = free ? sheets(plan, ofTownship, random) : Sheets.ONE;
        boolean splitDay = free && Chance.happens(0.15, random);
        boolean ticks = free && Chance.happens(0.4, random);
        boolean merges = free && sheets != Sheets.SECTIONS && Chance.happens(0.3, random);
        String[] answers = plain ? ANSWERS.getFirst() : Chance.any(ANSWERS, random);
        DayStyle days = days(plain, text, otherYears || !titleNamesYear(title), random);
        return new Look(
                text ? Chance.any(List.of(CHINESE, StandardCharsets.UTF_8), random) : null,
                random.nextBoolean(),
                title,
                sheets,
                order(plan.kind(), plain, random),
                headings(plan.kind(), plain, random),
                ofTownship ? sheets != Sheets.SECTIONS : Chance.happens(0.6, random),
                days,
                splitDay,
                ticks,
                answers[0],
                answers[1],
                !plain && Chance.happens(0.3, random),
                free && !merges && Chance.happens(0.2, random) ? Chance.from(15, 40, random) : 0,
                Chance.happens(0.3, random),
                Chance.happens(0.4, random),
                free && Chance.happens(0.06, random),
                merges,
                free && Chance.happens(0.2, random));
    }

    private static boolean titleNamesYear(Title title) {
        return title == Title.YEAR || title == Title.PERIOD;
    }

    private static Title title(BurdenPlan plan, boolean plain, boolean otherYears, SplittableRandom random) {
        if (plan.standing()) {
            return plain || random.nextBoolean() ? Title.NAME : Title.NONE;
        }
        Title dated = otherYears ? Title.PERIOD : Title.YEAR;
        return plain ? dated : Chance.any(List.of(Title.NONE, Title.NAME, dated, Title.PERIOD), random);
    }

    private static Sheets sheets(BurdenPlan plan, boolean ofTownship, SplittableRandom random) {
        List<Sheets> possible = new ArrayList<>(List.of(Sheets.ONE, Sheets.ONE));
        if (!plan.standing()) {
            possible.add(Sheets.MONTHS);
        }
        if (ofTownship) {
            possible.add(Sheets.COMMUNITIES);
            possible.add(Sheets.SECTIONS);
        }
        return Chance.any(possible, random);
    }

    private static @Nullable DayStyle days(boolean plain, boolean text, boolean needsYear, SplittableRandom random) {
        if (plain || !text && random.nextBoolean()) {
            return null;
        }
        List<DayStyle> styles = new ArrayList<>(List.of(DayStyle.values()));
        if (needsYear) {
            styles.remove(DayStyle.WITHOUT_YEAR);
        }
        return Chance.any(styles, random);
    }

    private static List<String> order(LedgerKind kind, boolean plain, SplittableRandom random) {
        List<String> order = new ArrayList<>(kind.fields().stream()
                .map(Field::name)
                .filter(name -> !name.equals("community"))
                .toList());
        if (!plain && Chance.happens(0.4, random)) {
            Collections.shuffle(order, new Random(random.nextLong()));
        }
        return order;
    }

    private static Map<String, String> headings(LedgerKind kind, boolean plain, SplittableRandom random) {
        Map<String, String> headings = new HashMap<>();
        for (Field field : kind.fields()) {
            String heading = field.label();
            if (!plain && Chance.happens(0.5, random) && !field.headings().isEmpty()) {
                heading = Chance.any(field.headings(), random);
            }
            if (!plain && Chance.happens(0.1, random)) {
                heading = heading.charAt(0) + " " + heading.substring(1);
            }
            boolean words = field.type() instanceof FieldType.Text;
            if (!plain && words && Chance.happens(0.1, random)) {
                heading = heading + "\n(全称)";
            }
            headings.put(field.name(), heading);
        }
        return headings;
    }
}
