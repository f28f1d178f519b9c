package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Moves all of a template's dates so that it begins in a month. */
final class BeginMonth {
    private static final int MONTHS = 24;
    private static final int AHEAD = 6;

    private BeginMonth() {}

    static Select<YearMonth> of(PageAddress at) {
        YearMonth latest = YearMonth.from(Figures.today()).plusMonths(AHEAD);
        Select<YearMonth> month = FormFields.choice(
                "从哪个月开始",
                Stream.iterate(latest, one -> one.minusMonths(1)).limit(MONTHS).toList());
        month.setItemLabelGenerator(one -> one == null ? "按方案原来的日期" : Figures.month(one));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption("按方案原来的日期");
        month.setPlaceholder("按方案原来的日期");
        month.setTestId("begin-month");
        at.month("begin").filter(one -> !one.isAfter(latest)).ifPresent(one -> {
            if (one.isAfter(latest.minusMonths(MONTHS))) {
                month.setValue(one);
            }
        });
        month.addValueChangeListener(change -> ProgressNavigation.openCampaign(at.with("begin", change.getValue())));
        return month;
    }
}
