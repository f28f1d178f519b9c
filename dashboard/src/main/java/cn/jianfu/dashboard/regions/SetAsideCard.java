package cn.jianfu.dashboard.regions;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The void and refused certificates of a scope and period, a page at a time. */
final class SetAsideCard {
    private static final int SIZE = 50;

    private final SetAsideRows rows;
    private final Sight sight;
    private final PageAddress address;

    SetAsideCard(SetAsideRows rows, Sight sight, PageAddress address) {
        this.rows = rows;
        this.sight = sight;
        this.address = address;
    }

    Component component() {
        String unit = address.value(RegionsNavigation.UNIT).orElse(null);
        SetAside counted = rows.count(sight, unit);
        Card card = new Card(
                "未予出具和作废",
                "未予出具 " + Figures.count(counted.refused()) + " 行，作废 " + Figures.count(counted.madeVoid())
                        + " 行；都不计入出具的证明，也不是没有读懂的行");
        card.setTestId("set-aside");
        int page = address.number("page", 1);
        List<SetAsideRow> found = rows.page(sight, unit, SIZE, (page - 1) * SIZE);
        if (found.isEmpty()) {
            card.add(Notices.nothing("这个范围和统计期里没有登记未予出具或作废的证明。"));
            return card;
        }
        card.add(new DataTable<>("未予出具和作废", columns(), Sort.none()).rows(found));
        card.add(new Pager(
                page,
                SIZE,
                counted.all(),
                false,
                (text, number) -> RegionsNavigation.link(text, address.with("page", number))));
        return card;
    }

    private static List<Column<SetAsideRow>> columns() {
        return List.of(
                Column.text("日期", row -> Cells.text(row.issuedOn() == null ? "未写" : Figures.date(row.issuedOn()))),
                Column.<SetAsideRow>text("社区", row -> Cells.text(said(row.community())))
                        .onlyWhenWide(),
                Column.text("证明名称或用途", row -> Cells.text(said(row.certificateName()))),
                Column.<SetAsideRow>text("要求出具证明单位", row -> Cells.twoLines(new Span(said(row.unitName())), asUnit(row)))
                        .onlyWhenWide(),
                Column.text("办理结果", row -> Cells.text(row.refused() ? "未予出具" : "作废")),
                Column.<SetAsideRow>text(
                                "文件与工作表",
                                row -> Cells.twoLines(
                                        new Span(row.path().substring(row.path().lastIndexOf('/') + 1)), row.sheet()))
                        .onlyWhenWide(),
                Column.text("行号", row -> Cells.text("第 " + row.rowNumber() + " 行")));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "未写");
    }

    private static String asUnit(SetAsideRow row) {
        return row.resolvedUnit() == null || row.resolvedUnit().equals(row.unitName()) ? "" : "→ " + row.resolvedUnit();
    }
}
