package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.quarantine.QuarantineNavigation;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.result.Badges;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.Optional;

/** How one community stands in one month, and what stands behind it. */
public final class MonthCard {
    private MonthCard() {}

    /** Empty when the scope is no community. */
    public static Optional<Component> of(ReportingStatus reporting, Sight sight, PageAddress address, YearMonth month) {
        if (sight.scope().region().level() != Level.COMMUNITY) {
            return Optional.empty();
        }
        return reporting.months(sight.in(new Period(month, month))).stream()
                .findFirst()
                .map(status -> card(status, address, month));
    }

    private static Component card(MonthStatus status, PageAddress address, YearMonth month) {
        Card card = new Card(status.name() + " " + Figures.month(month) + "台账", "");
        card.setTestId("month");
        Standing standing = status.standing();
        Div how = new Div(Badges.of(standing.sign(), standing.label(), standing.tone()));
        how.addClassName("badges");
        if (status.replaced() > 0) {
            how.add(Badges.of(Standing.REPLACED_SIGN, Standing.REPLACED + "，按首次报送算时间", "plain"));
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "报送情况", how);
        fact(facts, "报送截止", new Span(Figures.date(status.dueDay())));
        fact(facts, "首次收到", new Span(status.arrivedAt() == null ? "还没有收到" : Figures.time(status.arrivedAt())));
        PageAddress place = address.place().with(PageAddress.FROM, month).with(PageAddress.TO, month);
        Div certificates = new Div(new Span(Figures.count(status.certificates()) + " 份　"));
        if (status.certificates() > 0) {
            certificates.add(RegionsNavigation.link("看台账行", RegionsNavigation.rows(place)));
        }
        if (status.faulty() > 0) {
            certificates.add(new Span("　"), QuarantineNavigation.rows("看没有读懂的行", place));
        }
        fact(facts, "已计入的证明", certificates);
        card.add(facts);
        return card;
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
