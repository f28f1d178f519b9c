package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.burden.BurdenNavigation;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.quarantine.QuarantineNavigation;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.result.Badges;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How one community stands in one month, kind by kind, and what stands behind it. */
public final class MonthCard {
    private final PageAddress place;

    private MonthCard(PageAddress address, YearMonth month) {
        this.place = address.place().with(PageAddress.FROM, month).with(PageAddress.TO, month);
    }

    /** Empty when the scope is no community. */
    public static Optional<Component> of(ReportingStatus reporting, Sight sight, PageAddress address, YearMonth month) {
        if (sight.scope().region().level() != Level.COMMUNITY) {
            return Optional.empty();
        }
        List<MonthStatus> months = reporting.months(sight.in(new Period(month, month)));
        return months.stream()
                .filter(status -> status.ledgerKind() == null)
                .findFirst()
                .map(all -> new MonthCard(address, month).card(all, months, month));
    }

    private Component card(MonthStatus all, List<MonthStatus> months, YearMonth month) {
        Card card = new Card(
                all.name() + " " + Figures.month(month) + "台账",
                all.kinds() == 0
                        ? "这个月不要求报送台账"
                        : "应报 " + all.kinds() + " 类，已报 " + all.kindsIn() + " 类；不要求报送的台账，报来的照样收下和统计");
        card.setTestId("month");
        Div how = new Div(badge(all));
        how.addClassName("badges");
        card.add(how);
        DataTable<MonthStatus> table = new DataTable<>(
                "各类台账",
                List.of(
                        Column.<MonthStatus>text(
                                "台账", status -> Cells.text(kind(status).label())),
                        Column.text("报送情况", this::stand),
                        Column.text(
                                "首次收到",
                                status -> Cells.twoLines(
                                        new Span(
                                                status.arrivedAt() == null
                                                        ? "还没有收到"
                                                        : Figures.time(status.arrivedAt()) + " 收到"),
                                        status.dueDay() == null ? "" : "截止 " + Figures.date(status.dueDay()))),
                        Column.text("已计入", this::counted)),
                Sort.none());
        table.addClassNames("row-table", "kinds-of-month");
        table.rows(months.stream()
                .filter(status -> status.ledgerKind() != null && (status.kinds() > 0 || status.arrivedAt() != null))
                .sorted(java.util.Comparator.comparingInt(
                        status -> LedgerKinds.ledgers().indexOf(kind(status))))
                .toList());
        card.add(table);
        return card;
    }

    private static LedgerKind kind(MonthStatus status) {
        return LedgerKinds.find(String.valueOf(status.ledgerKind())).orElseThrow();
    }

    private static Component badge(MonthStatus status) {
        Standing standing = status.standing();
        return Badges.of(standing.sign(), standing.label(), standing.tone());
    }

    private Component stand(MonthStatus status) {
        Div how = new Div(badge(status));
        how.addClassName("badges");
        if (status.replaced() > 0) {
            how.add(Badges.of(Standing.REPLACED_SIGN, Standing.REPLACED + "，按首次报送算时间", "plain"));
        }
        return how;
    }

    private Component counted(MonthStatus status) {
        LedgerKind kind = kind(status);
        Div counted = new Div(new Span(Figures.count(status.rows()) + (kind.register() ? " 行（现状）　" : " 行　")));
        if (status.uncounted() > 0) {
            counted.add(new Span("新收到的" + Standing.UNCOUNTED + "　"));
        }
        if (status.rows() > 0) {
            counted.add(
                    kind == CertificateLedger.KIND
                            ? RegionsNavigation.link("看台账行", RegionsNavigation.rows(place))
                            : BurdenNavigation.rows("看台账行", place, kind.code()));
        }
        if (status.faulty() > 0) {
            counted.add(new Span("　"), QuarantineNavigation.rows("看没有读懂的行", place));
        }
        return counted;
    }
}
