package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.Act;
import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.OvertakenException;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.IllegalStepException;
import cn.jianfu.datasets.cases.Solution;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * One step on a case: when, why, with which document. What is refused is said here and what was typed stays; so it does
 * when somebody else was faster.
 */
final class StepDialog extends Dialog {
    /** Takes the step. */
    @FunctionalInterface
    interface Taking {
        void take(Act act);
    }

    private final CaseStep step;
    private final long caseId;
    private final Taking taking;
    private final Runnable done;
    private final DatePicker day = FormFields.day("日期");
    private final TextArea reason = new TextArea();
    private final TextField document = FormFields.field("文号（没有可不填）", "如：临江区教育局回函〔2023〕5号", "step-document");
    private final Select<Solution> solution = FormFields.choice("解决方式", List.of());
    private final Paragraph error = new Paragraph();
    private int seen;

    StepDialog(CaseStep step, long caseId, int seen, String title, String advice, Taking taking, Runnable done) {
        this.step = step;
        this.caseId = caseId;
        this.seen = seen;
        this.taking = taking;
        this.done = done;
        setHeaderTitle(step.label());
        setTestId("step-dialog");
        setWidth("min(560px, 94vw)");
        day.setValue(Figures.today());
        day.setMax(Figures.today());
        day.setTestId("step-day");
        reason.setLabel(CaseActs.needsReason(step) ? "理由（必填）" : "说明（可不填）");
        reason.setTestId("step-reason");
        reason.setMaxLength(500);
        reason.setMinRows(3);
        solution.setItems(Solution.of(step));
        solution.setItemLabelGenerator(Solution::label);
        solution.setTestId("step-solution");
        if (Solution.of(step).size() == 1) {
            solution.setValue(Solution.of(step).getFirst());
        }
        Div form = new Div(new Paragraph(title), day, reason, document);
        form.addClassName("step-form");
        if (!Solution.of(step).isEmpty()) {
            form.addComponentAtIndex(2, solution);
        }
        if (!advice.isEmpty()) {
            Paragraph hint = new Paragraph(advice);
            hint.addClassName("quiet");
            form.add(hint);
        }
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("step-error");
        add(form, error);
        Button button = new Button("确定", click -> press());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId("step-save");
        getFooter().add(new Button("取消", click -> close()), button);
    }

    private void press() {
        try {
            taking.take(new Act(
                    caseId,
                    seen,
                    step,
                    FormFields.required(day),
                    reason.getValue(),
                    document.getValue(),
                    solution.getValue(),
                    null));
            close();
            done.run();
        } catch (OvertakenException e) {
            seen = e.events();
            say(e.getMessage());
        } catch (IllegalStepException | IllegalArgumentException | AccessDeniedException | OutOfScopeException e) {
            say(e.getMessage());
        }
    }

    private void say(@Nullable String told) {
        String words = String.valueOf(told);
        error.setText(words.endsWith("。") ? words : words + "。");
        error.setVisible(true);
    }
}
