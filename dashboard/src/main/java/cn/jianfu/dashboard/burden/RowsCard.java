package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The ledger rows behind a figure, a page at a time, each with its place in the file. */
final class RowsCard {
    private static final int SIZE = 50;

    private RowsCard() {}

    static Component of(Breaches rows, Sight sight, RowFilter filter, PageAddress address) {
        int page = address.number(BurdenNavigation.PAGE, 1);
        List<BurdenRow> found = rows.rows(sight, filter, SIZE, (page - 1) * SIZE);
        Card card = new Card(filter.topic().label() + "台账明细", "社区台账的原行；“估”表示台账没有写全，工时用折算系数补上");
        card.setTestId("rows");
        if (filter.unit() != null) {
            card.tool(BurdenNavigation.link("看所有单位", address.with(BurdenNavigation.UNIT, null)));
        }
        if (found.isEmpty()) {
            card.add(Notices.nothing("这个范围和条件下没有台账行。可放宽条件，或换一个统计期。"));
            return card;
        }
        RowDetails details = new RowDetails(filter.topic());
        List<Column<BurdenRow>> columns = List.of(
                Column.text("日期", row -> Cells.text(Figures.date(row.countedOn()))),
                Column.<BurdenRow>text("社区", row -> Cells.text(row.community())).onlyWhenWide(),
                Column.text("名称", row -> Cells.twoLines(new Span(row.name()), details.of(row.details()))),
                Column.text(
                        "单位",
                        row -> Cells.twoLines(
                                new Span(row.unitName()),
                                row.unitName().equals(row.resolvedUnit()) ? "" : "→ " + row.resolvedUnit())),
                Column.number(
                        "人·小时", row -> Cells.text((row.estimated() ? "估 " : "") + Figures.decimal(row.personHours()))),
                Column.<BurdenRow>text(
                                "文件与行",
                                row -> Cells.twoLines(
                                        new Span(row.path().substring(row.path().lastIndexOf('/') + 1)),
                                        row.sheet() + " · 第 " + row.rowNumber() + " 行"))
                        .onlyWhenWide());
        card.add(new DataTable<>("台账明细", columns, Sort.none()).rows(found));
        card.add(new Pager(
                page,
                SIZE,
                found.getFirst().total(),
                false,
                (text, number) -> BurdenNavigation.link(text, address.with(BurdenNavigation.PAGE, number))));
        return card;
    }
}
