package cn.jianfu.datasets.kind;

import java.util.List;

/** What a field's cells hold. */
public sealed interface FieldType {

    /** Words. */
    record Text() implements FieldType {}

    /** A day; it may be split into columns 年, 月 and 日. */
    record Day(Span span) implements FieldType {}

    /** What else than a single day a cell may say. */
    enum Span {
        /** Nothing: a certificate is issued on one day. */
        ONE,
        /** From one day to another; the first counts. */
        SEVERAL,
        /** A month or a year since when something is so; its first day counts. */
        SINCE
    }

    /**
     * A number, not negative.
     *
     * @param unit in which it counts, e.g. 分钟
     * @param most what one row can say at most; more is a slip of the pen
     */
    record Amount(String unit, int most) implements FieldType {}

    /** Yes or no: 是, √, 1, 有 and their contraries. */
    record YesNo() implements FieldType {}

    /** Exactly one of several: ticked in one of as many columns, or written into one. */
    record OneOf(List<Option> options) implements FieldType {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /**
     * A choice.
     *
     * @param value what a record holds
     * @param label the heading of its column
     * @param headings other headings
     */
    record Option(String value, String label, List<String> headings) {
        public Option {
            headings = List.copyOf(headings);
        }

        static Option of(String value, String label, String... headings) {
            return new Option(value, label, List.of(headings));
        }
    }
}
