package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.OvertakenException;
import cn.jianfu.dashboard.cases.letter.Letter;
import cn.jianfu.dashboard.cases.letter.LetterAct;
import cn.jianfu.dashboard.cases.letter.SendingWay;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.datasets.cases.IllegalStepException;
import cn.jianfu.datasets.cases.LetterStep;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** One step with a letter: a number when it is signed, day and way when it goes out, a reason when it goes back or is given up. */
final class LetterStepDialog extends Dialog {
    private final Letter letter;
    private final LetterStep step;
    private final Consumer<LetterAct> taking;
    private final Runnable done;
    private final TextArea reason = new TextArea("说明");
    private final IntegerField number = new IntegerField("序号");
    private final DatePicker day = FormFields.day("发出日期");
    private final Select<SendingWay> way = FormFields.choice("方式", List.of(SendingWay.values()));
    private final Paragraph error = new Paragraph();

    LetterStepDialog(Letter letter, LetterStep step, int next, Consumer<LetterAct> taking, Runnable done) {
        this.letter = letter;
        this.step = step;
        this.taking = taking;
        this.done = done;
        setHeaderTitle(step.label());
        setTestId("letter-dialog");
        setWidth("min(480px, 94vw)");
        Div form = new Div(new Paragraph(letter.kind().label() + "，" + letter.addressee()));
        form.addClassName("step-form");
        switch (step) {
            case SIGNED -> {
                number.setValue(next);
                number.setTestId("letter-number");
                number.setHelperText("接着编的是 " + next + " 号。本年的号若在系统外用过，可改大，空出的号登记为“系统外使用”");
                form.add(number);
            }
            case SENT -> {
                day.setValue(Figures.today());
                day.setMax(Figures.today());
                day.setTestId("letter-day");
                way.setItemLabelGenerator(SendingWay::label);
                way.setValue(SendingWay.EXCHANGE);
                way.setTestId("letter-way");
                form.add(day, way);
            }
            default -> {}
        }
        reason.setMaxLength(300);
        reason.setTestId("letter-reason");
        reason.setLabel(step == LetterStep.VOIDED || step == LetterStep.SENT_BACK ? "理由（必填）" : "说明（可不填）");
        form.add(reason);
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("letter-error");
        add(form, error);
        Button button = new Button("确定", click -> press());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId("letter-save");
        getFooter().add(new Button("取消", click -> close()), button);
    }

    private void press() {
        try {
            taking.accept(new LetterAct(
                    letter.letterId(),
                    letter.steps(),
                    step,
                    reason.getValue(),
                    step == LetterStep.SIGNED ? number.getValue() : null,
                    step == LetterStep.SENT ? day.getValue() : null,
                    step == LetterStep.SENT ? way.getValue() : null));
            close();
            done.run();
        } catch (IllegalStepException
                | IllegalArgumentException
                | OvertakenException
                | AccessDeniedException
                | OutOfScopeException e) {
            say(e.getMessage());
        }
    }

    private void say(@Nullable String told) {
        String words = String.valueOf(told);
        error.setText(words.endsWith("。") ? words : words + "。");
        error.setVisible(true);
    }
}
