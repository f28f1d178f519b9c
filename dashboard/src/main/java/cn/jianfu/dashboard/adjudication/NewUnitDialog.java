package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.scope.RegionCode;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A unit that is in no list: its full name, system and level. */
final class NewUnitDialog extends Dialog {
    private static final List<String> SYSTEMS =
            List.of("教育", "公安", "民政", "人社", "卫健", "住建", "自然资源", "农业农村", "金融", "司法", "市场监管", "税务", "公用企业", "其他");
    private static final List<String> LEVELS = List.of("省级", "市级", "县级", "乡级", "村级", "其他");

    /** What was filled in. */
    interface Filled {
        void with(String name, String system, String level);
    }

    /** @param region the county that the unit serves */
    static NewUnitDialog adding(QueuedUnit name, RegionCode region, Consumer<KnownUnit> added) {
        return new NewUnitDialog(
                "新增单位",
                "新增并认定",
                name.writtenName(),
                "其他",
                "县级",
                (full, system, level) -> added.accept(KnownUnit.added(full, system, level, region)));
    }

    static NewUnitDialog renaming(KnownUnit unit, Filled renamed) {
        return new NewUnitDialog("单位改名", "改名", unit.name(), unit.system(), unit.level(), renamed);
    }

    private NewUnitDialog(String title, String action, String name, String ofSystem, String ofLevel, Filled filled) {
        setHeaderTitle(title);
        setTestId("new-unit-dialog");
        setWidth("min(480px, 94vw)");
        TextField full = new TextField("单位全称");
        full.setValue(name);
        full.setWidthFull();
        full.setRequired(true);
        Select<String> system = choice("系统", SYSTEMS, ofSystem);
        Select<String> level = choice("层级", LEVELS, ofLevel);
        Div fields = new Div(full, system, level);
        fields.addClassName("stacked");
        add(fields);
        Button add = new Button(action, click -> {
            if (full.getValue().isBlank()) {
                full.setInvalid(true);
                full.setErrorMessage("请填写单位全称");
                return;
            }
            close();
            filled.with(full.getValue().strip(), system.getValue(), level.getValue());
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.ENTER);
        add.setTestId("add-unit");
        getFooter().add(new Button("取消", click -> close()), add);
    }

    private static Select<String> choice(String label, List<String> choices, String chosen) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(
                choices.contains(chosen)
                        ? choices
                        : Stream.concat(Stream.of(chosen), choices.stream()).toList());
        select.setValue(chosen);
        return select;
    }
}
