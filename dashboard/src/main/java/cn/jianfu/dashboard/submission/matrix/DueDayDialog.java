package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Up to when ledgers are due: the rules that hold, and, for those who may, a new one. */
public final class DueDayDialog extends Dialog {
    private static final int USUAL_DAY = 5;
    private static final int LAST_DAY = 28;
    private static final String NOT_COLLECTED = "不要求报送";
    private static final int MONTHS_AHEAD = 3;

    private DueDayDialog(ReportingStatus reporting, Sight sight, Account account) {
        setHeaderTitle("报送期限");
        setTestId("due-days");
        setWidth("min(780px, 96vw)");
        add(new Paragraph("每类台账在次月几日前报送算按时。没有另行规定时，出具证明台账是次月 " + USUAL_DAY
                + " 日，其他台账不要求报送：报来的照样收下和统计，不报不算未报。新规定只管起始月份以后的台账，以前的月份仍按当时的规定算。"));
        List<DueRule> rules = reporting.rules(sight);
        if (!rules.isEmpty()) {
            add(new DataTable<DueRule>(
                            "已有的规定",
                            List.of(
                                    Column.text("台账", rule -> Cells.text(kind(rule))),
                                    Column.text(
                                            "从哪个月起",
                                            rule -> Cells.twoLines(
                                                    Cells.text(Figures.month(YearMonth.from(rule.firstMonth()))),
                                                    rule.region())),
                                    Column.text("截止", rule -> Cells.text(words(rule))),
                                    Column.<DueRule>text(
                                            "谁定的",
                                            rule -> Cells.twoLines(
                                                    Cells.text(rule.who()), Figures.time(rule.setAt())))),
                            Sort.none())
                    .rows(rules));
        }
        if (ReportingStatus.maySetDueDay(account)) {
            form(reporting, account);
        }
        getFooter().add(new Button("关闭", click -> close()));
    }

    /** The button that opens it. */
    public static NativeButton button(ReportingStatus reporting, Sight sight, Account account) {
        NativeButton button = new NativeButton("报送期限", click -> new DueDayDialog(reporting, sight, account).open());
        button.addClassName("link-button");
        button.setTestId("open-due-days");
        return button;
    }

    private static String kind(DueRule rule) {
        return LedgerKinds.find(rule.ledgerKind()).map(LedgerKind::subject).orElse(rule.ledgerKind());
    }

    private static String words(DueRule rule) {
        return rule.day() == null
                ? "不要求报送"
                : "次月 " + rule.day() + " 日"
                        + (rule.notBefore() == null ? "" : "，但不早于 " + Figures.date(rule.notBefore()));
    }

    private void form(ReportingStatus reporting, Account account) {
        YearMonth now = YearMonth.from(Figures.today());
        Select<LedgerKind> kind = FormFields.ledgerKind("due-kind");
        Select<YearMonth> first = FormFields.monthUpTo(now.plusMonths(MONTHS_AHEAD), "从哪个月的台账起", "due-first-month");
        first.setValue(now);
        Select<Integer> day = new Select<>();
        day.setLabel("次月几日前");
        day.setItems(IntStream.rangeClosed(1, LAST_DAY).boxed().toList());
        day.setItemLabelGenerator(number -> number == null ? NOT_COLLECTED : number + " 日");
        day.setEmptySelectionAllowed(true);
        day.setEmptySelectionCaption(NOT_COLLECTED);
        day.setPlaceholder(NOT_COLLECTED);
        day.setValue(USUAL_DAY);
        day.setTestId("due-day");
        DatePicker notBefore = FormFields.day("不早于（可不填）");
        notBefore.setHelperText("补报以前月份时用，例如调查摸底的截止日");
        notBefore.setTestId("due-not-before");
        Button set = new Button("定下", click -> {
            reporting.setDueDay(account, kind.getValue(), first.getValue(), day.getValue(), notBefore.getValue());
            close();
            UI.getCurrent().refreshCurrentRoute(false);
        });
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.setTestId("due-set");
        Div form = new Div(kind, first, day, notBefore, set);
        form.addClassNames("filters", "due-form");
        add(form);
    }
}
