package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.cases.file.CaseBackground.Happening;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.table.Cells;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The whole history of a case on one line of time, the first at the top. */
final class TimeLine {
    private TimeLine() {}

    static Component of(List<Happening> history, PageAddress at, Account account) {
        Card card = new Card("办理经过", "只增不改；左边是事情发生的日期，后面是记录人和记录时间");
        card.setTestId("timeline");
        OrderedList list = new OrderedList();
        list.addClassName("time-line");
        history.forEach(one -> list.add(item(one, at, account)));
        card.add(list);
        return card;
    }

    private static ListItem item(Happening one, PageAddress at, Account account) {
        Span day = new Span(Figures.date(one.happenedOn()));
        day.addClassName("time-day");
        Span what = new Span(what(one));
        what.addClassName("time-what");
        Div words = new Div(what);
        words.addClassName("two-lines");
        String more = more(one);
        if (!more.isEmpty()) {
            words.add(new Span(more));
        }
        Long letterId = one.letterId();
        if (letterId != null && account.role() != Role.TOWNSHIP_OFFICE) {
            words.add(LetterLinks.one("看这份函", at, letterId));
        }
        words.add(Cells.quiet(one.recorderName() + " · " + Figures.time(one.recordedAt())));
        ListItem item = new ListItem(day, words);
        item.setClassName("moves", one.step().leadsTo().isPresent());
        return item;
    }

    private static String what(Happening one) {
        String township = one.township() == null ? "" : one.township() + " ";
        String letter = one.letter() == null ? "" : "（" + one.letter().label() + "）";
        String solution = one.solution() == null ? "" : "（" + one.solution().label() + "）";
        return township + one.step().label() + letter + solution;
    }

    private static String more(Happening one) {
        List<String> parts = new ArrayList<>();
        if (one.attribute() != null) {
            parts.add("证明属性 " + Mark.of(one.attribute()).map(Mark::label).orElse(""));
        }
        if (!one.reason().isEmpty()) {
            parts.add(one.reason());
        }
        if (!one.document().isEmpty()) {
            parts.add("文号 " + one.document());
        }
        if (one.due() != null) {
            parts.add("请于 " + Figures.date(one.due()) + " 前函复");
        }
        return String.join("；", parts);
    }
}
