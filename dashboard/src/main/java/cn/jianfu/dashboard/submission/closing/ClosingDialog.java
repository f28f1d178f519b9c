package cn.jianfu.dashboard.submission.closing;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.kind.LedgerKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.List;

/** Which months are closed, by whom and why; and, for those who may, one more, or one less. */
public final class ClosingDialog extends Dialog {
    private final MonthClosings closings;
    private final Account account;

    private ClosingDialog(MonthClosings closings, Sight sight, Account account) {
        this.closings = closings;
        this.account = account;
        setHeaderTitle("月份结账");
        setTestId("closings");
        setWidth("min(920px, 96vw)");
        add(new Paragraph(
                "一个月的台账到期且应报社区报齐 95% 以上，这个月的数字才算完整，才与别的月份比较。确实报不齐的，" + "由县（市、区）民政局写明原因结账，不再等待；结账后收到的台账照样收下和统计。"));
        List<Closing> said = closings.of(sight);
        add(said.isEmpty() ? Notices.nothing("还没有结过账。") : table(said));
        if (MonthClosings.mayClose(account)) {
            add(form());
        }
        getFooter().add(new Button("关闭", click -> close()));
    }

    /** The button that opens it. */
    public static NativeButton button(MonthClosings closings, Sight sight, Account account) {
        NativeButton button = new NativeButton("月份结账", click -> new ClosingDialog(closings, sight, account).open());
        button.addClassName("link-button");
        button.setTestId("open-closings");
        return button;
    }

    private static Component table(List<Closing> said) {
        return new DataTable<Closing>(
                        "结账记录",
                        List.of(
                                Column.text(
                                        "月份",
                                        one -> Cells.twoLines(
                                                Cells.text(Figures.month(YearMonth.from(one.month()))),
                                                one.region() + " · " + one.kind())),
                                Column.text("情况", ClosingDialog::standing),
                                Column.text("原因", one -> Cells.text(one.reason())),
                                Column.<Closing>text(
                                        "谁定的",
                                        one -> Cells.twoLines(Cells.text(one.who()), Figures.time(one.setAt())))),
                        Sort.none())
                .rows(said);
    }

    private static Component standing(Closing one) {
        Span words = new Span(one.closed() ? "结账" : "撤销结账");
        words.setClassName("quiet", !one.holds());
        return one.holds() ? words : Cells.twoLines(words, "后来又改过");
    }

    private Component form() {
        YearMonth now = YearMonth.from(Figures.today());
        Select<LedgerKind> kind = FormFields.ledgerKind("closing-kind");
        Select<YearMonth> month = FormFields.monthUpTo(now, "哪个月", "closing-month");
        month.setValue(now.minusMonths(1));
        TextField reason = new TextField("原因");
        reason.setPlaceholder("如：两个社区正在合并，没有台账");
        reason.setTestId("closing-reason");
        Button close = new Button("结账", click -> say(kind.getValue(), month.getValue(), true, reason));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setTestId("closing-close");
        Button open = new Button("撤销结账", click -> say(kind.getValue(), month.getValue(), false, reason));
        open.setTestId("closing-open");
        Div form = new Div(kind, month, reason, close, open);
        form.addClassNames("filters", "due-form");
        return form;
    }

    private void say(LedgerKind kind, YearMonth month, boolean closed, TextField reason) {
        try {
            closings.say(account, kind, month, closed, reason.getValue());
        } catch (IllegalArgumentException e) {
            reason.setErrorMessage(e.getMessage());
            reason.setInvalid(true);
            return;
        }
        close();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
