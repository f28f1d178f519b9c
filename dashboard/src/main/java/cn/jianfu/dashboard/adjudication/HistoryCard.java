package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Who decided what, when and why, what the software had said, and what became of it. */
final class HistoryCard {
    static final String WAITING = "waiting";

    private final Workplace place;
    private final boolean waiting;
    private final String query;
    private final int page;

    HistoryCard(Workplace place) {
        this.place = place;
        this.waiting = place.address().value(QueueFilter.STATE).orElse("").equals(WAITING);
        this.query = place.address().value(QueueFilter.QUERY).orElse("").strip();
        this.page = place.address().number(QueueFilter.PAGE, 1);
    }

    Component component() {
        Card card = new Card("研判记录", "只增不改：先前的机器判定、每次研判、复核与撤销都留存。市里的研判适用于没有自行研判的县（市、区）");
        card.setTestId("history");
        card.add(filters());
        List<DecisionRecord> records = place.history().page(place.scope(), waiting, query, page);
        if (records.isEmpty()) {
            card.add(Notices.nothing(
                    waiting || !query.isEmpty() ? "没有符合条件的研判记录。可放宽条件。" : "还没有研判过。请在“证明名称”里从第一个待研判的名称开始。"));
            return card;
        }
        card.add(new DataTable<>("研判记录", columns(), Sort.none()).rows(records));
        card.add(new Pager(
                page,
                History.SIZE,
                records.getFirst().decisions(),
                false,
                (text, number) ->
                        AdjudicationNavigation.link(text, place.address().with(QueueFilter.PAGE, number))));
        return card;
    }

    private Component filters() {
        TextField name = new TextField("名称包含");
        name.setClearButtonVisible(true);
        name.setValue(query);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.addValueChangeListener(change ->
                open(place.address().with(QueueFilter.QUERY, change.getValue().strip())));
        Checkbox only = new Checkbox("只看待复核", waiting);
        only.setTestId("only-waiting");
        only.addValueChangeListener(
                change -> open(place.address().with(QueueFilter.STATE, change.getValue() ? WAITING : null)));
        Div filters = new Div(name, only);
        if (place.mayDecide()) {
            Checkbox fourEyes = new Checkbox(
                    place.scope().name() + "的研判须另一人复核后生效", place.store().fourEyes(place.scope()));
            fourEyes.setTestId("four-eyes");
            fourEyes.addValueChangeListener(change -> {
                place.store().setFourEyes(place.account(), place.scope(), change.getValue());
                AdjudicationNavigation.again();
            });
            filters.add(fourEyes);
        }
        filters.addClassName("filters");
        return filters;
    }

    private static void open(PageAddress next) {
        AdjudicationNavigation.open(next.with(QueueFilter.PAGE, null));
    }

    private List<Column<DecisionRecord>> columns() {
        return List.of(
                Column.text(
                        "名称",
                        record -> Cells.twoLines(
                                new Span(record.writtenName()),
                                record.kind().label()
                                        + (record.scopeName() == null ? "" : " · " + record.scopeName())
                                        + (record.certificates() == null
                                                ? ""
                                                : " · " + record.kind().rows(record.certificates())))),
                Column.<DecisionRecord>text(
                                "机器判定", record -> Cells.twoLines(new Span(record.before()), machineReason(record)))
                        .onlyWhenWide(),
                Column.text("研判为", record -> Cells.twoLines(new Span(record.outcome()), why(record))),
                Column.text("由谁、何时", record -> Cells.twoLines(new Span(record.decidedBy()), times(record))),
                Column.text("状态", HistoryCard::state),
                Column.text("操作", record -> new HistoryActions(place, record).buttons()));
    }

    private static String machineReason(DecisionRecord record) {
        return record.machineReason() == null ? "" : Sentence.of(record.machineReason());
    }

    private static String why(DecisionRecord record) {
        return (record.reason().isEmpty() ? "" : "理由：" + record.reason())
                + (record.document().isEmpty() ? "" : " 依据：" + record.document());
    }

    private static String times(DecisionRecord record) {
        return Figures.time(record.decidedAt())
                + (record.confirmedAt() == null
                        ? ""
                        : "；" + record.confirmedBy() + " " + Figures.time(record.confirmedAt()) + " 复核")
                + (record.revertedAt() == null
                        ? ""
                        : "；" + record.revertedBy() + " " + Figures.time(record.revertedAt()) + " 撤销");
    }

    private static Component state(DecisionRecord record) {
        Span badge = new Span(record.state().label());
        badge.addClassNames("badge", record.state().tone());
        return badge;
    }
}
