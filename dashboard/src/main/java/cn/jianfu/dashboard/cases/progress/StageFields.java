package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** A stage as the form has it. */
final class StageFields extends Div {
    private final TextField name = FormFields.field("阶段", "如：调查摸底", "stage-name");
    private final DatePicker deadline = FormFields.day("截止日（最后一个阶段不写即长期坚持）");
    private final MultiSelectComboBox<Measure> measures = new MultiSelectComboBox<>("怎样算完成（几项的平均）");

    StageFields(Stage stage, boolean editable, Consumer<StageFields> remove) {
        addClassName("stage-fields");
        measures.setItems(Measure.values());
        measures.setItemLabelGenerator(Measure::label);
        measures.setTestId("stage-measures");
        deadline.setTestId("stage-deadline");
        name.setValue(stage.name());
        deadline.setValue(stage.deadline());
        measures.setValue(stage.measures());
        List.<HasValue<?, ?>>of(name, deadline, measures).forEach(field -> field.setReadOnly(!editable));
        add(name, deadline, measures);
        if (editable) {
            NativeButton button = FormFields.action("去掉", "stage-remove", () -> remove.accept(this));
            button.getElement().setAttribute("aria-label", "去掉这个阶段");
            add(button);
        }
    }

    /** @throws IllegalArgumentException when it has no name */
    Stage stage() {
        return new Stage(name.getValue(), deadline.getValue(), List.copyOf(measures.getValue()));
    }
}
