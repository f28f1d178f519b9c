package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What cells may look like, by which it is told what a column is. Units look alike in all kinds of ledgers: that is one
 * sort, whose cells are looked at once.
 *
 * @param number in which order they came up, from 0
 * @param pattern what is found in such cells, null where no expression says it
 */
record ContentSort(int number, @Nullable Pattern pattern) {
    /** Whatever says something. */
    static final ContentSort ANY = new ContentSort(0, null);

    static final ContentSort DAY = new ContentSort(1, null);
    private static final Map<String, ContentSort> BY_PATTERN = byPattern();
    /** How many there are. */
    static final int COUNT = 2 + BY_PATTERN.size();

    private static Map<String, ContentSort> byPattern() {
        Map<String, ContentSort> sorts = new HashMap<>();
        LedgerKinds.all().stream().flatMap(kind -> kind.fields().stream()).forEach(field -> {
            Pattern contents = field.contents();
            if (contents != null) {
                sorts.computeIfAbsent(contents.pattern(), each -> new ContentSort(2 + sorts.size(), contents));
            }
        });
        return sorts;
    }

    /** The sort by which a field's column is told; null where its cells may look like those of others. */
    static @Nullable ContentSort of(Field field) {
        if (field.type() instanceof FieldType.Day) {
            return DAY;
        }
        Pattern contents = field.contents();
        return field.required() && contents != null ? BY_PATTERN.get(contents.pattern()) : null;
    }
}
