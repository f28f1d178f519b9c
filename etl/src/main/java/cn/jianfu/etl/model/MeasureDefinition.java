package cn.jianfu.etl.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a measure of a mart means, for people; written beside the SQL that computes it as {@code -- measure COLUMN 名称（单位）：定义}.
 *
 * @param mart the mart's name
 * @param measure the mart's column, or what its rows are counted as
 * @param definition one line
 */
public record MeasureDefinition(String mart, String measure, String label, String unit, String definition) {
    private static final String MARK = "-- measure ";
    private static final Pattern LINE = Pattern.compile(MARK + "(\\w+) ([^（]+)（([^）]+)）：(.+)");

    /** Those that a model declares. */
    public static List<MeasureDefinition> of(SqlModel model) {
        return model.sql()
                .lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> of(model, line))
                .toList();
    }

    private static MeasureDefinition of(SqlModel model, String line) {
        Matcher said = LINE.matcher(line);
        if (!said.matches()) {
            throw new IllegalStateException("model " + model.name() + ": not a measure: " + line);
        }
        return new MeasureDefinition(model.name(), said.group(1), said.group(2), said.group(3), said.group(4));
    }
}
