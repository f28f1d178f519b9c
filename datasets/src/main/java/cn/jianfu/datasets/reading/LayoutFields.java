package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.reading.Target.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a ledger may hold, under the names by which confirmed layouts are written down. */
public final class LayoutFields {
    private LayoutFields() {}

    /**
     * One thing that a column may hold.
     *
     * @param name as in {@link ProposedColumn#field()}
     * @param label the same for people
     */
    public record Choice(String name, String label) {}

    /** All that a column of a kind may be said to hold. What is never kept (identity numbers, addresses) needs no name. */
    public static List<Choice> of(LedgerKind kind) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            Field field = kind.fields().get(i);
            boolean written = !field.beside() || !field.headings().isEmpty();
            if (field.personal() != Personal.DROPPED && written) {
                for (Target target : possible(kind, i)) {
                    choices.add(new Choice(name(kind, target), Layout.label(kind, target)));
                }
            }
        }
        return choices;
    }

    /** Labels of the required fields that none of the chosen columns holds. */
    public static List<String> missing(LedgerKind kind, Collection<String> chosen) {
        Map<Integer, Target> targets = new HashMap<>();
        for (String name : chosen) {
            Target target = target(kind, name);
            if (target != null) {
                targets.put(targets.size(), target);
            }
        }
        return missing(new Layout(kind, targets));
    }

    static List<String> missing(Layout layout) {
        List<String> missing = new ArrayList<>();
        for (int field = 0; field < layout.kind.fields().size(); field++) {
            if (layout.kind.fields().get(field).required() && !layout.has(field)) {
                missing.add(layout.kind.fields().get(field).label());
            }
        }
        return missing;
    }

    /** How a target is written in the table of confirmed layouts. */
    static String name(LedgerKind kind, Target target) {
        String field = kind.fields().get(target.field()).name();
        return switch (target.role()) {
            case WHOLE -> field;
            case YEAR, MONTH, DAY -> field + "/" + target.role();
            case OPTION ->
                kind.fields().get(target.field()).type() instanceof FieldType.OneOf oneOf
                        ? field + "/" + oneOf.options().get(target.option()).value()
                        : field;
        };
    }

    /** The target of a name, null when the kind has none of that name. */
    static @Nullable Target target(LedgerKind kind, String name) {
        for (int i = 0; i < kind.fields().size(); i++) {
            for (Target target : possible(kind, i)) {
                if (name(kind, target).equals(name)) {
                    return target;
                }
            }
        }
        return null;
    }

    private static List<Target> possible(LedgerKind kind, int field) {
        List<Target> possible = new ArrayList<>(List.of(Target.whole(field)));
        FieldType type = kind.fields().get(field).type();
        if (type instanceof FieldType.Day) {
            possible.addAll(List.of(
                    new Target(field, Role.YEAR, 0), new Target(field, Role.MONTH, 0), new Target(field, Role.DAY, 0)));
        }
        if (type instanceof FieldType.OneOf oneOf) {
            for (int option = 0; option < oneOf.options().size(); option++) {
                possible.add(new Target(field, Role.OPTION, option));
            }
        }
        return possible;
    }
}
