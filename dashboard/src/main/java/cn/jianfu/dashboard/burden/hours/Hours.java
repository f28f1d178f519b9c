package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Person-hours on the screen. */
public final class Hours {
    private Hours() {}

    /** 0 of none. */
    public static BigDecimal sum(Stream<BigDecimal> hours) {
        return hours.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whole hours, for charts. */
    public static long whole(BigDecimal hours) {
        return hours.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** For tables, with one place. */
    public static Component cell(BigDecimal hours) {
        return new Span(Figures.decimal(hours));
    }

    /** A dash where there is nothing to divide by. */
    public static String figure(@Nullable BigDecimal hours) {
        return hours == null ? "—" : Figures.decimal(hours);
    }

    /** For exports: null stays an empty cell, as the dash on the screen. */
    public static @Nullable Object amount(@Nullable BigDecimal hours) {
        return hours == null ? null : new Field.Amount(hours);
    }

    /** 0 when there is nothing to divide by. */
    static BigDecimal per(BigDecimal hours, long each) {
        return each == 0 ? BigDecimal.ZERO : hours.divide(BigDecimal.valueOf(each), 4, RoundingMode.HALF_UP);
    }

    /** Whether the hours of some kinds of burdens can be held against those of the previous period. */
    public static Change.Coverage previous(Sight sight, Collection<TopicHours> topics) {
        return sight.comparison()
                .of(topics.stream().map(topic -> topic.topic().kind()).toList());
    }

    /** The change in minutes, so that small burdens do not change by rounding. */
    public static Change change(BigDecimal now, BigDecimal before, Change.Coverage previous) {
        BigDecimal sixty = BigDecimal.valueOf(60);
        return new Change(whole(now.multiply(sixty)), whole(before.multiply(sixty)), previous);
    }

    /** ▲ +12.3%. */
    public static String changeText(Change change) {
        return change.signed().replace("较上期 ", "");
    }

    /** The change in words and colour, for tables. */
    public static Component changeCell(Change change) {
        Span text = new Span(changeText(change));
        text.addClassNames("tile-change", change.tone());
        return text;
    }
}
