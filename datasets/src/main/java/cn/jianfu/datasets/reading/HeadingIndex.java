package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.reading.Target.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of one kind of ledger, and what stands below each. */
final class HeadingIndex {
    private static final int LONGEST = 40;
    private static final Set<String> SERIALS = Set.of("序号", "序", "行号", "NO", "No", "no", "编次");
    private static final Map<String, Role> PARTS = Map.of(
            "年",
            Role.YEAR,
            "年份",
            Role.YEAR,
            "年度",
            Role.YEAR,
            "月",
            Role.MONTH,
            "月份",
            Role.MONTH,
            "日",
            Role.DAY,
            "号",
            Role.DAY);

    private final LedgerKind kind;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Target> alike = new HashMap<>();
    private final Set<String> twofold = new HashSet<>();
    /** In which order headings were declared. */
    private final Map<String, Integer> ranks = new HashMap<>();
    /** By what a column of yes and no asks about. */
    private final Map<String, Target> questions = new HashMap<>();

    private final int firstDay;

    HeadingIndex(LedgerKind kind) {
        this.kind = kind;
        firstDay = firstDay(kind);
        List<Field> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            put(field.label(), Target.whole(i));
            for (String heading : field.headings()) {
                put(heading, Target.whole(i));
            }
            if (field.type() instanceof FieldType.YesNo) {
                Target target = Target.whole(i);
                questions.putIfAbsent(asked(field.label()), target);
                field.headings().forEach(heading -> questions.putIfAbsent(asked(heading), target));
            }
            if (field.type() instanceof FieldType.OneOf oneOf) {
                for (int option = 0; option < oneOf.options().size(); option++) {
                    FieldType.Option choice = oneOf.options().get(option);
                    put(choice.label(), new Target(i, Role.OPTION, option));
                    for (String heading : choice.headings()) {
                        put(heading, new Target(i, Role.OPTION, option));
                    }
                }
            }
        }
    }

    static int firstDay(LedgerKind kind) {
        for (int i = 0; i < kind.fields().size(); i++) {
            if (kind.fields().get(i).type() instanceof FieldType.Day) {
                return i;
            }
        }
        return -1;
    }

    static int choice(LedgerKind kind) {
        for (int i = 0; i < kind.fields().size(); i++) {
            if (kind.fields().get(i).type() instanceof FieldType.OneOf) {
                return i;
            }
        }
        return -1;
    }

    LedgerKind kind() {
        return kind;
    }

    /** Whether one of the forms of a heading is looked up here: false for nearly all texts that are no headings. */
    boolean mayKnow(HeadingForms forms) {
        return targets.containsKey(forms.bare())
                || targets.containsKey(forms.unmarked())
                || alike.containsKey(forms.alike())
                || forms.asked() != null && questions.containsKey(forms.asked())
                || PARTS.containsKey(forms.bare());
    }

    /** What a heading stands for, null when it is none of this kind's. */
    @Nullable
    Target target(@Nullable String upper, @Nullable String lower) {
        if (lower != null && upper != null) {
            Target above = target(upper);
            Role part = PARTS.get(HeadingForms.of(lower).bare());
            if (part != null && firstDay >= 0 && (above == null || above.field() == firstDay)) {
                return new Target(firstDay, part, 0);
            }
            Target both = target(upper + lower);
            if (both != null) {
                return both;
            }
        }
        String heading = lower == null ? upper : lower;
        Target target = heading == null ? null : target(heading);
        // What is written below a heading that is known explains it: 要求单位 over 全称.
        return target == null && lower != null && upper != null ? target(upper) : target;
    }

    private @Nullable Target target(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        HeadingForms forms = HeadingForms.of(heading);
        Target target = targets.get(forms.bare());
        if (target == null) {
            target = targets.get(forms.unmarked());
        }
        if (target == null) {
            target = twofold.contains(forms.alike()) ? null : alike.get(forms.alike());
        }
        if (target == null && forms.asked() != null) {
            target = questions.get(forms.asked());
        }
        if (target == null) {
            Role part = PARTS.get(forms.bare());
            return part == null || firstDay < 0 ? null : new Target(firstDay, part, 0);
        }
        return target;
    }

    /**
     * How well a heading says what it stands for, the lower the better: where two columns would be the same field, the one counts whose heading was declared first. 证明名称
     * goes before 证明用途, 要求单位 before 接收单位.
     */
    int rank(@Nullable String upper, @Nullable String lower) {
        if (lower != null && upper != null && target(upper + lower) != null) {
            return rank(upper + lower);
        }
        int own = rank(lower == null ? upper : lower);
        return own == Integer.MAX_VALUE && lower != null ? rank(upper) : own;
    }

    private int rank(@Nullable String heading) {
        if (heading == null) {
            return Integer.MAX_VALUE;
        }
        HeadingForms forms = HeadingForms.of(heading);
        Integer rank = ranks.get(forms.bare());
        rank = rank == null ? ranks.get(forms.unmarked()) : rank;
        return rank == null ? ranks.getOrDefault(forms.alike(), Integer.MAX_VALUE) : rank;
    }

    /** Whether a heading is that of a column of running numbers, which says nothing. */
    static boolean serial(String heading) {
        return SERIALS.contains(HeadingForms.of(heading).bare());
    }

    private static String asked(String heading) {
        return HeadingForms.asked(HeadingForms.of(heading).bare());
    }

    private void put(String heading, Target target) {
        HeadingForms forms = HeadingForms.of(heading);
        Target other = alike.putIfAbsent(forms.alike(), target);
        if (other != null && !other.equals(target)) {
            // What could mean two fields means neither.
            twofold.add(forms.alike());
        }
        targets.putIfAbsent(forms.bare(), target);
        targets.putIfAbsent(forms.unmarked(), target);
        int rank = ranks.size();
        List.of(forms.bare(), forms.unmarked(), forms.alike()).forEach(form -> ranks.putIfAbsent(form, rank));
    }
}
