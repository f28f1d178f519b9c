package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Factor;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which factor, and which value; every choice goes into the address. */
final class TrialForm extends Div {
    TrialForm(Trial trial, List<Factor> factors, PageAddress address) {
        addClassName("filters");
        Select<Factor> choice = new Select<>();
        choice.setLabel("系数");
        choice.setPlaceholder("选一个系数");
        choice.setItems(factors);
        choice.setItemLabelGenerator(factor -> factor == null ? "" : factor.label() + "（现为 " + factor.worth() + "）");
        choice.setTestId("trial-factor");
        choice.addClassName("trial-factor");
        if (trial.factor() != null) {
            choice.setValue(trial.factor());
        }
        choice.addValueChangeListener(change -> open(address.with(Trial.FACTOR, name(change.getValue()))));
        TextField value = new TextField("试算值");
        value.setPlaceholder("如 0.75");
        value.setClearButtonVisible(true);
        value.setValue(trial.written());
        value.setInvalid(trial.fault().isPresent());
        value.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        value.setTestId("trial-value");
        value.addValueChangeListener(
                change -> open(address.with(Trial.VALUE, change.getValue().strip())));
        add(choice, value);
    }

    private static @Nullable String name(@Nullable Factor factor) {
        return factor == null ? null : factor.factor();
    }

    private static void open(PageAddress address) {
        BurdenLinks.open(address);
    }
}
