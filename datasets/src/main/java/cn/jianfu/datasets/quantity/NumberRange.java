package cn.jianfu.datasets.quantity;

import java.util.AbstractList;
import java.util.Objects;

/**
 * Numbers that follow one another, 2023002 to 2023011, written out when they are asked for: most of what may be a range
 * is none.
 */
final class NumberRange extends AbstractList<String> {
    private final String prefix;
    private final int width;
    private final long first;
    private final int size;

    /** @param width how many digits each has at least */
    NumberRange(String prefix, int width, long first, int size) {
        this.prefix = prefix;
        this.width = width;
        this.first = first;
        this.size = size;
    }

    @Override
    public String get(int index) {
        String digits = Long.toString(first + Objects.checkIndex(index, size));
        return prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public int size() {
        return size;
    }
}
