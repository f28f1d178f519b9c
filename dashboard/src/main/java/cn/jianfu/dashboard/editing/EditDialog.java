package cn.jianfu.dashboard.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One change to a table, filled in and handed on to be looked at before it is saved. What is wrong with it is said in place. */
public final class EditDialog extends Dialog {
    private EditDialog(String title, String explanation, Component fields, Runnable look) {
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
        Button button = new Button("预览影响", click -> {
            try {
                look.run();
                close();
            } catch (IllegalArgumentException e) {
                error.setText(e.getMessage() + "。");
                error.setVisible(true);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId("look");
        getFooter().add(new Button("取消", click -> close()), button);
    }

    /**
     * @param change the changed table; an IllegalArgumentException says what is wrong with it
     * @param propose told the changed table
     */
    public static <T> EditDialog of(
            String title, String explanation, Component fields, Supplier<T> change, Consumer<T> propose) {
        return new EditDialog(title, explanation, fields, () -> propose.accept(change.get()));
    }
}
