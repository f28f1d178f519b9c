package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.editing.EditDialog;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The dialogs in which one row of the catalogue is changed. */
final class ItemDialog {
    private ItemDialog() {}

    static EditDialog adding(Catalogue catalogue, Consumer<Catalogue> propose) {
        ItemForm form = new ItemForm();
        return EditDialog.of(
                "新增事项",
                "写明文件和施行日期；本地清单只能增加，不能放宽国家清单，除非按用途或法规另有规定。",
                form,
                () -> Edits.add(catalogue, form.item(Edits.freshCode(catalogue), "")),
                propose);
    }

    static EditDialog synonyms(Catalogue catalogue, CatalogueItem item, Consumer<Catalogue> propose) {
        TextArea names = new TextArea("别名，一行一个");
        names.setValue(String.join("\n", item.synonyms()));
        names.setWidthFull();
        names.setTestId("synonyms");
        return EditDialog.of(
                "“" + item.name() + "”的别名",
                "台账里写成别名的，归入这个事项。",
                names,
                () -> Edits.synonyms(catalogue, item.code(), lines(names.getValue())),
                propose);
    }

    static EditDialog ending(Catalogue catalogue, CatalogueItem item, Consumer<Catalogue> propose) {
        DatePicker day = FormFields.day("最后有效的一天");
        day.setTestId("last-day");
        day.setValue(Figures.today());
        return EditDialog.of(
                "终止“" + item.name() + "”",
                "这一天及以前开具的证明仍按本条判定，以后的不再适用。",
                day,
                () -> Edits.end(catalogue, item.code(), FormFields.required(day)),
                propose);
    }

    static EditDialog succeeding(Catalogue catalogue, CatalogueItem item, Consumer<Catalogue> propose) {
        ItemForm form = new ItemForm(item);
        return EditDialog.of(
                "“" + item.name() + "”换新规定",
                "新规定从施行日期起适用，原规定到前一天为止，仍用来说明以前的判定。",
                form,
                () -> Edits.succeed(catalogue, item.code(), form.item(Edits.freshCode(catalogue), item.matter())),
                propose);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
