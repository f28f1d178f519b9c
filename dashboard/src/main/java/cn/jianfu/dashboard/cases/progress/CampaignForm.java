package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.CampaignDraft;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.Stage;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign as a form has it: what is wrong with it is said when it is asked for. */
final class CampaignForm extends Div {
    private static final int MONTHS_AHEAD = 18;

    private final TextField name = FormFields.field("行动名称", "如：“社区万能章”治理专项行动", "campaign-name");
    private final Select<YearMonth> from;
    private final Select<YearMonth> to;
    private final DatePicker start = FormFields.day("行动开始日");
    private final CheckboxGroup<Region> regions = new CheckboxGroup<>("整治地区");
    private final Div rows = new Div();
    private final List<StageFields> stages = new ArrayList<>();
    private final boolean editable;

    /** @param choices regions to choose from */
    CampaignForm(Campaign plan, Set<String> chosen, List<Region> choices, boolean editable) {
        this.editable = editable;
        from = month("统计期从", plan.from(), "campaign-from");
        to = month("统计期到", plan.to(), "campaign-to");
        name.setValue(plan.name());
        start.setValue(plan.start());
        start.setTestId("campaign-start");
        regions.setItems(choices);
        regions.setItemLabelGenerator(Region::name);
        regions.setTestId("campaign-regions");
        regions.setValue(choices.stream()
                .filter(region -> chosen.contains(region.regionCode()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        Div head = new Div(name, start, from, to);
        head.addClassName("head-form");
        rows.addClassName("stage-rows");
        plan.stages().forEach(this::add);
        add(head, regions, new H3("阶段"), rows);
        if (editable) {
            NativeButton more = new NativeButton("加一个阶段", click -> blank());
            more.addClassName("link-button");
            more.setTestId("stage-add");
            add(more);
        }
        Stream.<HasValue<?, ?>>of(name, from, to, start, regions).forEach(field -> field.setReadOnly(!editable));
        addClassName("campaign-form");
    }

    private static Select<YearMonth> month(String label, YearMonth value, String testId) {
        YearMonth latest = YearMonth.from(Figures.today()).plusMonths(MONTHS_AHEAD);
        YearMonth earliest = Stream.of(PageAddress.EARLIEST_MONTH.plusYears(15), value)
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = Stream.of(latest, value).max(YearMonth::compareTo).orElseThrow();
        Select<YearMonth> select = FormFields.choice(
                label,
                Stream.iterate(last, month -> !month.isBefore(earliest), month -> month.minusMonths(1))
                        .toList());
        select.setItemLabelGenerator(Figures::month);
        select.setValue(value);
        select.setTestId(testId);
        return select;
    }

    private void blank() {
        StageFields row = new StageFields(new Stage("新阶段", null, List.of()), true, this::remove);
        stages.add(row);
        rows.add(row);
    }

    private void add(Stage stage) {
        StageFields row = new StageFields(stage, editable, this::remove);
        stages.add(row);
        rows.add(row);
    }

    private void remove(StageFields row) {
        stages.remove(row);
        rows.remove(row);
    }

    /** @throws IllegalArgumentException with a Chinese sentence when it could not be carried out so */
    CampaignDraft draft(String reason) {
        LocalDate begins = FormFields.required(start);
        return new CampaignDraft(
                new Campaign(
                        name.getValue(),
                        from.getValue(),
                        to.getValue(),
                        begins,
                        stages.stream().map(StageFields::stage).toList()),
                regions.getValue().stream().map(Region::regionCode).toList(),
                reason);
    }
}
