package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One change to the catalogue, filled in and handed on to be looked at before it is saved. */
final class ItemDialog extends Dialog {
    private ItemDialog(
            String title,
            String explanation,
            Component fields,
            Supplier<Catalogue> change,
            Consumer<Catalogue> propose) {
        setHeaderTitle(title);
        setTestId("item-dialog");
        setWidth("min(640px, 94vw)");
        Paragraph words = new Paragraph(explanation);
        words.addClassName("quiet");
        Paragraph error = new Paragraph();
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("item-error");
        add(words, fields, error);
        Button look = new Button("预览影响", click -> {
            try {
                Catalogue changed = change.get();
                close();
                propose.accept(changed);
            } catch (IllegalArgumentException e) {
                error.setText(e.getMessage() + "。");
                error.setVisible(true);
            }
        });
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.setTestId("look");
        getFooter().add(new Button("取消", click -> close()), look);
    }

    static ItemDialog adding(Catalogue catalogue, Consumer<Catalogue> propose) {
        ItemForm form = new ItemForm();
        return new ItemDialog(
                "新增事项",
                "写明文件和施行日期；本地清单只能增加，不能放宽国家清单，除非按用途或法规另有规定。",
                form,
                () -> Edits.add(catalogue, form.item(Edits.freshCode(catalogue), "")),
                propose);
    }

    static ItemDialog synonyms(Catalogue catalogue, CatalogueItem item, Consumer<Catalogue> propose) {
        TextArea names = new TextArea("别名，一行一个");
        names.setValue(String.join("\n", item.synonyms()));
        names.setWidthFull();
        names.setTestId("synonyms");
        return new ItemDialog(
                "“" + item.name() + "”的别名",
                "台账里写成别名的，归入这个事项。",
                names,
                () -> Edits.synonyms(catalogue, item.code(), lines(names.getValue())),
                propose);
    }

    static ItemDialog ending(Catalogue catalogue, CatalogueItem item, Consumer<Catalogue> propose) {
        DatePicker day = ItemForm.day("最后有效的一天");
        day.setTestId("last-day");
        day.setValue(Figures.today());
        return new ItemDialog(
                "终止“" + item.name() + "”",
                "这一天及以前开具的证明仍按本条判定，以后的不再适用。",
                day,
                () -> Edits.end(catalogue, item.code(), ItemForm.required(day)),
                propose);
    }

    static ItemDialog succeeding(Catalogue catalogue, CatalogueItem item, Consumer<Catalogue> propose) {
        ItemForm form = new ItemForm(item);
        return new ItemDialog(
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
