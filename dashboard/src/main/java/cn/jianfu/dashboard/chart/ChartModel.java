package cn.jianfu.dashboard.chart;

import cn.jianfu.dashboard.attribute.Mark;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a chart shows, without a word about how it is drawn: colours are named by role, and the element in the browser
 * knows what they look like by day and by night.
 */
public sealed interface ChartModel {
    /** The word by which the element tells the kinds apart. */
    @JsonProperty
    String kind();

    /** Upright columns over categories in order, one stack of series on each. */
    record Columns(List<Category> categories, List<Series> series, List<Note> notes, String unit)
            implements ChartModel {
        @Override
        public String kind() {
            return "columns";
        }
    }

    /** Lying bars, the first at the top, one stack of series on each. */
    record Bars(List<Category> categories, List<Series> series, String unit) implements ChartModel {
        @Override
        public String kind() {
            return "bars";
        }
    }

    /** Areas by value; the deeper the colour, the larger the share. */
    record Treemap(List<Area> areas, String unit) implements ChartModel {
        @Override
        public String kind() {
            return "treemap";
        }
    }

    /** A place on the axis of names. {@code key} comes back with a click. */
    record Category(String key, String label) {}

    /** Values by category. {@code role} names the colour: an attribute's key, or accent. */
    record Series(String label, String role, List<Long> values) {
        /** A series in an attribute's colour and pattern. */
        public static Series of(Mark mark, List<Long> values) {
            return new Series(mark.label(), mark.key(), values);
        }
    }

    /** A few words at a category, drawn lightly. */
    record Note(String key, String label) {}

    /** An area. {@code share} is between 0 and 1. */
    record Area(String key, String label, long value, double share) {}
}
