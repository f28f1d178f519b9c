package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.datasets.catalogue.Alternative;
import cn.jianfu.datasets.catalogue.Authority;
import cn.jianfu.datasets.catalogue.Basis;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.catalogue.Standing;
import cn.jianfu.datasets.catalogue.Validity;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;

/** The cells of a catalogue row that an office fills in. */
final class ItemForm extends Div {
    private final TextField name = FormFields.field("事项名称", "", "item-name");
    private final TextField synonyms = FormFields.field("别名（用顿号隔开）", "", "item-synonyms");
    private final Select<Mark> attribute =
            FormFields.choice("证明属性", Arrays.asList(Mark.PROHIBITED, Mark.PERMITTED, Mark.UNLISTED));
    private final Select<Basis> basis = FormFields.choice("依据种类", Arrays.asList(Basis.values()));
    private final TextField document = FormFields.field("文件名称", "", "item-document");
    private final TextField number = FormFields.field("文号", "如：民发〔2020〕20号", "item-number");
    private final TextField region = FormFields.field("适用地区（区划代码前几位，空为全国）", "如：3505", "item-region");
    private final TextField purpose = FormFields.field("限用途（空为不限）", "如：收养", "item-purpose");
    private final DatePicker from = FormFields.day("施行日期");
    private final DatePicker to = FormFields.day("失效日期（可空）");
    private final Alternative alternative;
    private final List<String> conflicts;

    ItemForm() {
        this(Alternative.UNKNOWN, List.of());
        attribute.setValue(Mark.PROHIBITED);
        basis.setValue(Basis.LIST);
    }

    /** Filled in from a row that is to be succeeded. */
    ItemForm(CatalogueItem item) {
        this(item.alternative(), item.conflictsWith());
        name.setValue(item.name());
        synonyms.setValue(String.join("、", item.synonyms()));
        attribute.setValue(Mark.valueOf(item.attribute().name()));
        basis.setValue(item.authority().basis());
        region.setValue(item.validity().region());
        purpose.setValue(item.validity().purpose());
    }

    private ItemForm(Alternative alternative, List<String> conflicts) {
        this.alternative = alternative;
        this.conflicts = conflicts;
        addClassName("item-form");
        attribute.setItemLabelGenerator(Mark::label);
        basis.setItemLabelGenerator(Basis::label);
        from.setTestId("item-from");
        add(name, synonyms, attribute, basis, document, number, region, purpose, from, to);
    }

    /**
     * @param matter code of the matter that the row is about; empty for one of its own
     * @throws IllegalArgumentException with a Chinese sentence that says what is missing or wrong
     */
    CatalogueItem item(String code, String matter) {
        if (name.getValue().isBlank()) {
            throw new IllegalArgumentException("请填写事项名称");
        }
        boolean listed = attribute.getValue() != Mark.UNLISTED;
        if (listed && document.getValue().isBlank()) {
            throw new IllegalArgumentException("“可由”和“不应由”须写明依据的文件");
        }
        if (listed && from.getValue() == null) {
            throw new IllegalArgumentException("请填写文件的施行日期");
        }
        return new CatalogueItem(
                code,
                name.getValue().strip(),
                Arrays.stream(synonyms.getValue().split("[、|，,]"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                matter.isEmpty() ? code : matter,
                attribute.getValue().attribute(),
                new Authority(
                        listed ? basis.getValue() : Basis.NONE,
                        Standing.IN_FORCE,
                        document.getValue().strip(),
                        number.getValue().strip()),
                new Validity(
                        region.getValue().strip(),
                        from.getValue(),
                        to.getValue(),
                        purpose.getValue().strip()),
                conflicts,
                alternative,
                "系统管理员录入");
    }
}
