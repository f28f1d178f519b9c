package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are meant, as the address says it; null means all.
 *
 * @param only one of the marks by which cases ask for attention
 * @param words part of a unit's or item's name
 */
public record CaseFilter(
        @Nullable CaseList list,
        @Nullable CaseState state,
        @Nullable Mark attribute,
        @Nullable Only only,
        @Nullable String assignee,
        @Nullable String words,
        @Nullable String unitKey,
        Order order,
        int page) {
    public static final String LIST = "list";
    public static final String STATE = "state";
    public static final String ATTRIBUTE = "attribute";
    public static final String ONLY = "only";
    public static final String ASSIGNEE = "assignee";
    public static final String WORDS = "words";
    public static final String UNIT = "unit";
    public static final String SORT = "sort";
    public static final String PAGE = "page";

    /** Rows on a page of the table. */
    public static final int SIZE = 50;

    /** What asks for attention. */
    public enum Only {
        OVERDUE("逾期或推诿"),
        DUE_SOON("七日内到期"),
        REBOUND("办结后又有索要"),
        AFTER_LETTER("发函后仍有索要"),
        DISPUTED("有异议待核实"),
        GONE("台账已无此项要求"),
        UNRESOLVED("单位待研判"),
        UNANSWERED("乡镇待确认"),
        CONFIRMED("已确认待报送"),
        CAME_BACK("退回或有异议");

        private final String label;

        Only(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In which order. */
    public enum Order {
        WEIGHT,
        SINCE,
        DUE
    }

    /** The filter that an address asks for; what it cannot mean is left out. */
    public static CaseFilter of(PageAddress address) {
        return new CaseFilter(
                named(CaseList.values(), address.value(LIST)),
                named(CaseState.values(), address.value(STATE)),
                named(new Mark[] {Mark.PROHIBITED, Mark.UNLISTED}, address.value(ATTRIBUTE)),
                named(Only.values(), address.value(ONLY)),
                address.value(ASSIGNEE).orElse(null),
                address.value(WORDS).orElse(null),
                address.value(UNIT).orElse(null),
                Optional.ofNullable(named(Order.values(), address.value(SORT))).orElse(Order.WEIGHT),
                address.number(PAGE, 1));
    }

    private static <T extends Enum<T>> @Nullable T named(T[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(value -> name.filter(value.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** All of them, most weighty first. */
    public static CaseFilter none() {
        return new CaseFilter(null, null, null, null, null, null, null, Order.WEIGHT, 1);
    }

    /** Those that ask for attention in one way, most weighty first. */
    public static CaseFilter only(Only only, int page) {
        return new CaseFilter(null, null, null, only, null, null, null, Order.WEIGHT, page);
    }

    /** The same cases, of one list. */
    public CaseFilter of(CaseList one) {
        return new CaseFilter(one, null, attribute, only, assignee, words, unitKey, order, 1);
    }

    /** Those in one state, most weighty first. */
    public static CaseFilter in(CaseState state) {
        return new CaseFilter(null, state, null, null, null, null, null, Order.WEIGHT, 1);
    }

    /** The cases of a unit that are in one state. */
    public static CaseFilter ofUnit(String unitKey, CaseState state) {
        return new CaseFilter(null, state, null, null, null, null, unitKey, Order.WEIGHT, 1);
    }

    /** Those in one state, most weighty first. */
    public static CaseFilter of(CaseState state) {
        return new CaseFilter(null, state, null, null, null, null, null, Order.WEIGHT, 1);
    }

    /** The same, on another page. */
    CaseFilter on(int other) {
        return new CaseFilter(list, state, attribute, only, assignee, words, unitKey, order, other);
    }

    /** What an export says of it. */
    public String said() {
        List<String> parts = new ArrayList<>();
        Stream.of(
                        Optional.ofNullable(list).map(CaseList::label),
                        Optional.ofNullable(state).map(CaseState::label),
                        Optional.ofNullable(attribute).map(Mark::label),
                        Optional.ofNullable(only).map(Only::label),
                        Optional.ofNullable(words).map(text -> "名称含“" + text + "”"),
                        Optional.ofNullable(assignee).map(name -> "经办人 " + name))
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return parts.isEmpty() ? "全部案件" : String.join("、", parts);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(
                "states",
                Arrays.stream(CaseState.values())
                        .filter(one -> state == null || one == state)
                        .filter(one -> list == null || one.list() == list)
                        .map(CaseState::name)
                        .toList());
        values.put("attribute", attribute == null ? null : attribute.name());
        values.put("only", only == null ? null : only.name());
        values.put("assignee", assignee);
        values.put("words", words);
        values.put("unit", unitKey);
        values.put("sort", order.name());
        values.put("offset", (page - 1) * SIZE);
        return values;
    }
}
