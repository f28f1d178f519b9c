package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param field the field that stands in it, null for running numbers and remarks
 * @param upper its heading
 * @param lower the heading below that, null when the heading has one row
 * @param part which part of the field, null for all of it
 */
record LedgerColumn(
        @Nullable Field field,
        String upper,
        @Nullable String lower,
        @Nullable String part) {

    /** All columns of a look. */
    static List<LedgerColumn> of(LedgerKind kind, Look look) {
        String firstDay = RowEntering.firstDay(kind);
        List<LedgerColumn> columns = new ArrayList<>();
        columns.add(new LedgerColumn(null, "序号", null, null));
        if (look.communityColumn()) {
            Field community = kind.fields().get(kind.indexOf("community"));
            columns.add(whole(community, look));
        }
        for (String name : look.order()) {
            Field field = kind.fields().get(kind.indexOf(name));
            if (look.splitDay() && name.equals(firstDay)) {
                for (String part : List.of("年", "月", "日")) {
                    columns.add(new LedgerColumn(field, heading(field, look), part, part));
                }
            } else if (look.ticks() && field.type() instanceof FieldType.OneOf oneOf) {
                for (FieldType.Option option : oneOf.options()) {
                    columns.add(new LedgerColumn(field, heading(field, look), option.label(), option.value()));
                }
            } else {
                columns.add(whole(field, look));
            }
        }
        if (look.remarks()) {
            columns.add(new LedgerColumn(null, "备注", null, null));
        }
        return columns;
    }

    private static LedgerColumn whole(Field field, Look look) {
        return new LedgerColumn(field, heading(field, look), null, null);
    }

    private static String heading(Field field, Look look) {
        return look.headings().getOrDefault(field.name(), field.label());
    }

    boolean is(String name) {
        return field != null && field.name().equals(name);
    }
}
