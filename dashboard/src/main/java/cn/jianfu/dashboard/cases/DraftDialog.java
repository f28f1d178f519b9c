package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.letter.LetterDraft;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.datasets.cases.LetterKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** 拟函: which kind, about which certificates of the unit, to whom. */
final class DraftDialog extends Dialog {
    private final Select<LetterKind> kind;
    private final CheckboxGroup<CaseRow> items = new CheckboxGroup<>("写进这份函的事项");
    private final TextField addressee = FormFields.field("主送单位（全称）", "如：临江区教育局", "draft-addressee");
    private final TextField contact = FormFields.field("对方联系人和电话（可不填）", "", "draft-contact");
    private final Paragraph error = new Paragraph();

    /**
     * @param others cases of the same unit and county that can have a letter too, this one among them
     * @param drafting told what the letter is to be
     */
    DraftDialog(CaseRow row, List<LetterKind> kinds, List<CaseRow> others, Consumer<LetterDraft> drafting) {
        this.kind = FormFields.choice("种类", kinds);
        setHeaderTitle("拟函");
        setTestId("draft-dialog");
        setWidth("min(560px, 94vw)");
        kind.setItemLabelGenerator(LetterKind::label);
        kind.setValue(kinds.getFirst());
        kind.setTestId("draft-kind");
        items.setItems(others);
        items.setItemLabelGenerator(one ->
                one.itemName() + "（" + one.attribute().label() + "，" + Figures.count(one.nonCompliant()) + " 份）");
        items.select(others.stream().filter(one -> one.caseId() == row.caseId()).toList());
        items.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        items.setTestId("draft-items");
        addressee.setValue(row.unitName());
        addressee.setMaxLength(80);
        contact.setMaxLength(80);
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("draft-error");
        Div form = new Div(kind, items, addressee, contact);
        form.addClassName("step-form");
        add(form, error);
        Button button = new Button("拟稿", click -> press(drafting));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId("draft-save");
        getFooter().add(new Button("取消", click -> close()), button);
    }

    private void press(Consumer<LetterDraft> drafting) {
        try {
            drafting.accept(new LetterDraft(
                    kind.getValue(),
                    items.getValue().stream().map(CaseRow::caseId).toList(),
                    addressee.getValue(),
                    contact.getValue()));
            close();
        } catch (IllegalArgumentException | AccessDeniedException | OutOfScopeException e) {
            say(e.getMessage());
        }
    }

    private void say(@Nullable String told) {
        error.setText(told + "。");
        error.setVisible(true);
    }
}
