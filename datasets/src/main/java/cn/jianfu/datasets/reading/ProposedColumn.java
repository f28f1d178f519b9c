package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.privacy.PersonalNumbers;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one column of an unknown layout may hold.
 *
 * @param column counted from 0
 * @param heading what stands above it, empty when nothing does
 * @param field the field's name, or {@code field/YEAR}, {@code field/MONTH}, {@code field/DAY}, {@code field/} and a choice; null when nothing fits
 * @param label the same for people
 * @param confidence from 0 to 1
 * @param why a Chinese clause
 */
public record ProposedColumn(
        int column,
        String heading,
        @Nullable String field,
        @Nullable String label,
        double confidence,
        String why) implements Serializable {
    /** A table without a header has people's cells where headings would stand. */
    public ProposedColumn {
        heading = PersonalNumbers.masked(heading);
    }
}
