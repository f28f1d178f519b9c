package cn.jianfu.dashboard.submission.layout;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;

/** The headers that an office has said the meaning of, and a way to take it back. */
public final class ConfirmedCard {
    private ConfirmedCard() {}

    /** Empty when there are none. */
    public static Optional<Component> of(Layouts layouts, Account account) {
        List<Layouts.Confirmation> confirmed = layouts.confirmed(account.scopeCode());
        if (confirmed.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card("已确认的表头", "报送单位和内容都相符的同样表头照此读。认错了可以作废：照它读过的文件随即退出统计，重新等待确认，不必再报");
        card.setTestId("confirmed-layouts");
        DataTable<Layouts.Confirmation> table = new DataTable<Layouts.Confirmation>(
                        "已确认的表头",
                        List.of(
                                Column.text("各列是什么", one -> {
                                    Span meaning = new Span(one.meaning());
                                    meaning.addClassName("sentence");
                                    return meaning;
                                }),
                                Column.text("适用范围", one -> Cells.text(one.scopeName())),
                                Column.text(
                                        "谁确认的",
                                        one -> Cells.twoLines(new Span(one.who()), Figures.time(one.confirmedAt()))),
                                Column.text("", one -> withdraw(one, layouts, account))),
                        Sort.none())
                .rows(confirmed);
        table.addClassName("file-table");
        card.add(table);
        return Optional.of(card);
    }

    private static Component withdraw(Layouts.Confirmation one, Layouts layouts, Account account) {
        NativeButton button = new NativeButton("作废", click -> {
            int files = layouts.withdraw(account, new RegionCode(one.scopeCode()), one.fingerprint());
            Notification.show(
                    files == 0 ? "已作废。" : "已作废，" + Figures.count(files) + " 份照它读过的文件重新等待确认表头。",
                    5000,
                    Notification.Position.BOTTOM_CENTER);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        button.addClassName("cell-link");
        button.setTestId("withdraw-layout");
        return button;
    }
}
