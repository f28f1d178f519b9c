package cn.jianfu.dashboard.shell;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.datasets.campaign.Campaign;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Chooses the months: some usual periods, or first and last month. The choice goes into the address. */
final class PeriodPicker extends Div {
    /** A campaign's period, as long as it has been set for this site. */
    private final Optional<Campaign> campaign;

    private final Period usual;
    private final Consumer<PageAddress> open;
    private final PageAddress address;
    private final Popover popover = new Popover();

    /** @param usual the period that is shown where nobody has chosen one */
    PeriodPicker(
            Period period,
            Period usual,
            Optional<Campaign> campaign,
            PublishedRun run,
            PageAddress address,
            Consumer<PageAddress> open) {
        this.usual = usual;
        this.campaign = campaign;
        this.open = open;
        this.address = address;
        addClassName("period-picker");
        Span label = new Span(period.label());
        NativeButton button = new NativeButton();
        button.add(label);
        button.addClassName("period-button");
        button.setTestId("period");
        button.getElement().setAttribute("aria-label", "统计期：" + period.label() + "，点开更改");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.addClassName("period-popover");
        popover.add(presets(run, period), exact(period, run));
        add(button, popover);
    }

    private Div presets(PublishedRun run, Period chosen) {
        Map<String, Period> presets = new LinkedHashMap<>();
        // Up to the last month that is complete: an early file begins none of them.
        YearMonth last = usual.to();
        presets.put("全部数据", new Period(run.firstMonth(), run.lastMonth()));
        campaign.ifPresent(one -> presets.put(one.name(), new Period(one.from(), one.to())));
        presets.put("最近 3 个月", new Period(last.minusMonths(2), last));
        presets.put("最近 12 个月", new Period(last.minusMonths(11), last));
        presets.put(last.getYear() + " 年", new Period(YearMonth.of(last.getYear(), 1), last));
        Div list = new Div();
        list.addClassName("period-presets");
        presets.forEach((name, period) -> {
            Span months = Cells.quiet(period.label());
            NativeButton button = new NativeButton("", click -> choose(period));
            button.add(new Span(name), months);
            button.addClassName("period-preset");
            button.setClassName("chosen", period.equals(chosen));
            list.add(button);
        });
        return list;
    }

    private Div exact(Period period, PublishedRun run) {
        YearMonth first = Stream.of(run.firstMonth().minusMonths(12), period.from())
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = Stream.of(run.lastMonth(), period.to())
                .max(YearMonth::compareTo)
                .orElseThrow();
        List<YearMonth> months = new Period(first, last).months();
        Select<YearMonth> from = months("从", months, period.from());
        Select<YearMonth> to = months("到", months, period.to());
        Button apply = new Button("确定", click -> {
            YearMonth start = from.getValue();
            YearMonth end = to.getValue();
            choose(start.isAfter(end) ? new Period(end, start) : new Period(start, end));
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setTestId("period-apply");
        Div row = new Div(from, to, apply);
        row.addClassName("period-exact");
        return row;
    }

    private static Select<YearMonth> months(String label, List<YearMonth> months, YearMonth value) {
        Select<YearMonth> select = new Select<>();
        select.setLabel(label);
        select.setItems(months);
        select.setItemLabelGenerator(Figures::month);
        select.setValue(value);
        return select;
    }

    private void choose(Period period) {
        popover.close();
        open.accept(address.with(PageAddress.FROM, period.from())
                .with(PageAddress.TO, period.to())
                .with("page", null));
    }
}
