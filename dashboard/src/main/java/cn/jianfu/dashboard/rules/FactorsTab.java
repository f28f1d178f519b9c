package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.EditDialog;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.editing.TableTransfer;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** The factors by which burdens become hours, and the ways to change them. */
final class FactorsTab {
    /** What stands where no document does. */
    private static final String EXPERIENCE = "经验值";

    private final BurdenFactors factors;
    private final Consumer<BurdenFactors> propose;

    /** @param propose told a changed table */
    FactorsTab(BurdenFactors factors, Consumer<BurdenFactors> propose) {
        this.factors = factors;
        this.propose = propose;
    }

    Component component() {
        Card card = new Card(
                "折算系数", "台账写明了用时、人数的，照台账算；没有写的，才用这里的系数。有文件或实测的写明来源，没有的标“经验值”。保存后从采用之日起的计算起，全部月份都用新系数，前后各月可以比较");
        card.setTestId("factors");
        card.tool(TableTransfer.editable("burden_factors.csv", "download-factors", factors::text));
        card.add(new DataTable<>(
                        "折算系数",
                        List.of(
                                Column.<BurdenFactor.Value>text(
                                        "系数",
                                        value -> Cells.twoLines(
                                                new Span(value.factor().label()), "来源：" + value.source())),
                                Column.number("数值", value -> Cells.text(FactorChange.words(value))),
                                Column.text(
                                        "",
                                        value -> FormFields.action(
                                                "修改", "factor-" + value.factor().name(), () -> changing(value)
                                                        .open()))),
                        Sort.none())
                .rows(factors.all()));
        card.add(TableTransfer.upload("折算系数", "upload-factors", BurdenFactors::parse, propose));
        return card;
    }

    private EditDialog changing(BurdenFactor.Value now) {
        TextField value = FormFields.field("数值", "如：0.5", "factor-value");
        value.setValue(now.value().stripTrailingZeros().toPlainString());
        value.setSuffixComponent(new Span(now.factor().unit()));
        TextField source = FormFields.field("来源", "如：市民政局 2026 年 3 月实测 40 个社区", "factor-source");
        boolean experience = now.source().equals(EXPERIENCE);
        source.setValue(experience ? "" : now.source());
        source.setEnabled(!experience);
        Checkbox guess = new Checkbox("没有文件或实测，标为“经验值”", experience);
        guess.setTestId("factor-guess");
        guess.addValueChangeListener(change -> source.setEnabled(!change.getValue()));
        Div form = new Div(value, source, guess);
        form.addClassName("item-form");
        return EditDialog.of(
                "修改系数",
                now.factor().label() + "。现在是 " + FactorChange.words(now) + "（" + now.source() + "）。",
                form,
                () -> factors.with(
                        now.factor(), value.getValue().strip(), guess.getValue() ? EXPERIENCE : source.getValue()),
                propose);
    }
}
