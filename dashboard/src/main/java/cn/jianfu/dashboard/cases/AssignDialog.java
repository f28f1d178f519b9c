package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.Act;
import cn.jianfu.dashboard.cases.file.Assignees;
import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.OvertakenException;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.CaseStep;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looks after a case, and who does when they are away. */
final class AssignDialog extends Dialog {
    private final Account account;
    private final CaseRow row;
    private final CaseActs acts;
    private final Select<Assignees.Person> assignee;
    private final Select<Assignees.Person> deputy;
    private final Paragraph error = new Paragraph();
    private int seen;

    AssignDialog(Account account, CaseRow row, CaseActs acts, List<Assignees.Person> people) {
        this.account = account;
        this.row = row;
        this.acts = acts;
        this.seen = row.events();
        this.assignee = choice("经办人", people, row.assignee(), "assignee");
        this.deputy = choice("副（经办人不在时）", people, row.deputy(), "deputy");
        setHeaderTitle("指定经办人");
        setTestId("assign-dialog");
        setWidth("min(480px, 94vw)");
        error.addClassName("remark");
        error.setVisible(false);
        Div form = new Div(new Paragraph(row.title()), assignee, deputy);
        form.addClassName("step-form");
        add(form, error);
        Button button = new Button("确定", click -> press());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId("assign-save");
        getFooter().add(new Button("取消", click -> close()), button);
    }

    private static Select<Assignees.Person> choice(
            String label, List<Assignees.Person> people, @Nullable String chosen, String testId) {
        Select<Assignees.Person> select = FormFields.choice(label, people);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(
                person -> person == null ? "" : person.displayName() + "（" + person.username() + "）");
        select.setTestId(testId);
        people.stream()
                .filter(person -> person.username().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    private void press() {
        try {
            Assignees.Person first = assignee.getValue();
            Assignees.Person second = deputy.getValue();
            acts.assign(
                    account,
                    Act.of(row.caseId(), seen, CaseStep.ASSIGNED, Figures.today(), words(first, second)),
                    first == null ? null : first.username(),
                    second == null ? null : second.username());
            close();
            CasesNavigation.again();
        } catch (OvertakenException e) {
            seen = e.events();
            say(e.getMessage());
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
        }
    }

    private static String words(Assignees.@Nullable Person first, Assignees.@Nullable Person second) {
        return (first == null ? "未指定" : first.displayName()) + (second == null ? "" : "，副 " + second.displayName());
    }

    private void say(@Nullable String words) {
        error.setText(String.valueOf(words));
        error.setVisible(true);
    }
}
