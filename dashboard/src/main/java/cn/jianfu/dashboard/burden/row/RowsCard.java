package cn.jianfu.dashboard.burden.row;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.LedgerColumns;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.file.Field;
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
import java.util.List;
import java.util.stream.Stream;

/** The ledger rows behind a figure, a page at a time, each with its place in the file. Whoever looks after more than a county does not take them away. */
public final class RowsCard {
    private static final int SIZE = 50;

    private RowsCard() {}

    /** The page of rows that an address asks for. */
    public static Component of(
            BurdenRows rows, BurdenExports exports, Sight sight, RowFilter filter, PageAddress address) {
        int page = address.number(BurdenLinks.PAGE, 1);
        List<BurdenRow> found = rows.of(sight, filter, SIZE, (page - 1) * SIZE);
        Card card = new Card(filter.topic().label() + "台账明细", "社区台账的原行；“估”表示台账没有写全，工时用折算系数补上");
        card.setTestId("rows");
        if (filter.unit() != null) {
            card.tool(BurdenLinks.link("看所有单位", address.with(BurdenLinks.UNIT, null)));
        }
        if (found.isEmpty()) {
            card.add(Notices.nothing("这个范围和条件下没有台账行。可放宽条件，或换一个统计期。"));
            return card;
        }
        RowDetails details = new RowDetails(filter.topic());
        List<Column<BurdenRow>> columns = List.of(
                LedgerColumns.day(),
                LedgerColumns.community(),
                Column.<BurdenRow>text("名称", row -> Cells.twoLines(LedgerColumns.name(row), details.of(row.details())))
                        .exported(Stream.concat(
                                        Stream.of(Field.wide("名称", 32, BurdenRow::name)), details.columns().stream())
                                .toList()),
                LedgerColumns.unit("单位"),
                LedgerColumns.hours(),
                LedgerColumns.file());
        if (!exports.leaveCounty()) {
            card.tool(exports.link(
                    "rows",
                    filter.topic().label() + "台账明细",
                    sight,
                    (filter.unit() == null ? "" : "只列" + found.getFirst().resolvedUnit() + "；") + "按日期从早到晚，含全部各页",
                    exports.measures("burden_row"),
                    Column.fields(columns),
                    () -> rows.of(sight, filter, Integer.MAX_VALUE, 0)));
        }
        card.add(new DataTable<>("台账明细", columns, Sort.none()).rows(found));
        card.add(new Pager(
                page,
                SIZE,
                found.getFirst().total(),
                false,
                (text, number) -> BurdenLinks.link(text, address.with(BurdenLinks.PAGE, number))));
        return card;
    }
}
