package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.editing.FilterFields;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** Narrows the lists; every choice goes into the address. */
final class CaseFilters extends Div {
    CaseFilters(PageAddress at) {
        CaseFilter filter = CaseFilter.of(at);
        FilterFields fields = new FilterFields(at, CaseFilter.PAGE, CasesNavigation::open)
                .choice(
                        "清单",
                        CaseFilter.LIST,
                        names(CaseList.values()),
                        filter.list() == null ? null : filter.list().name(),
                        name -> CaseList.valueOf(name).label())
                .choice(
                        "状态",
                        CaseFilter.STATE,
                        names(CaseState.values()),
                        filter.state() == null ? null : filter.state().name(),
                        name -> CaseState.valueOf(name).label())
                .choice(
                        "证明属性",
                        CaseFilter.ATTRIBUTE,
                        List.of(Mark.PROHIBITED.name(), Mark.UNLISTED.name()),
                        filter.attribute() == null ? null : filter.attribute().name(),
                        name -> Mark.valueOf(name).label())
                .choice(
                        "需要留意",
                        CaseFilter.ONLY,
                        names(CaseFilter.Only.values()),
                        filter.only() == null ? null : filter.only().name(),
                        name -> CaseFilter.Only.valueOf(name).label())
                .words("单位或事项名称包含", CaseFilter.WORDS, filter.words() == null ? "" : filter.words());
        add(fields);
        chip(at, CaseFilter.UNIT, filter.unitKey() != null, "只看一个单位");
        chip(at, CaseFilter.ASSIGNEE, filter.assignee() != null, "经办人 " + filter.assignee());
    }

    private void chip(PageAddress at, String key, boolean shown, String words) {
        if (shown) {
            Span chip = new Span(new Span(words), CasesNavigation.lists("×", at.with(key, null)));
            chip.addClassName("chip");
            add(chip);
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
