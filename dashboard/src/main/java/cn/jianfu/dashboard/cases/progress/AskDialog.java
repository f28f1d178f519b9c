package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.CampaignChangedException;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Asks for something and does it; what is refused is said here, and what was typed stays. */
final class AskDialog extends Dialog {
    private final Paragraph error = new Paragraph();

    /** @param done after it was done */
    AskDialog(String title, String explanation, String testId, Runnable act, Runnable done, Component... fields) {
        setHeaderTitle(title);
        setTestId(testId);
        setWidth("min(560px, 94vw)");
        Paragraph words = new Paragraph(explanation);
        words.addClassName("quiet");
        Div form = new Div(words);
        form.add(fields);
        form.addClassName("step-form");
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("ask-error");
        add(form, error);
        Button button = new Button("确定", click -> {
            try {
                act.run();
                close();
                done.run();
            } catch (IllegalArgumentException
                    | AccessDeniedException
                    | OutOfScopeException
                    | CampaignChangedException e) {
                say(e.getMessage());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId("ask-save");
        getFooter().add(new Button("取消", click -> close()), button);
    }

    private void say(@Nullable String told) {
        error.setText(sentence(told));
        error.setVisible(true);
    }

    /** With its full stop. */
    static String sentence(@Nullable String told) {
        String words = String.valueOf(told);
        return words.endsWith("。") ? words : words + "。";
    }
}
