package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.attribute.UnitStanding;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger rows of a scope and period, a page at a time, filtered by attribute, item and unit. */
final class LedgerCard {
    private static final int SIZE = 50;

    private final LedgerRows rows;
    private final Sight sight;
    private final PageAddress address;
    private final LedgerFilter filter;

    LedgerCard(LedgerRows rows, Sight sight, PageAddress address) {
        this.rows = rows;
        this.sight = sight;
        this.address = address;
        this.filter = LedgerFilter.of(address);
    }

    Component component() {
        Card card = new Card("台账明细", "社区台账的原行，一行可以是几份证明，不含申请人；点行号看它在哪个文件的第几行");
        card.setTestId("ledger");
        if (sight.scope().region().level() == Level.COMMUNITY) {
            card.tool(RegionsNavigation.link("未予出具和作废", RegionsNavigation.setAside(address)));
        }
        card.add(filters());
        long total = rows.count(sight, filter);
        int page = address.number("page", 1);
        List<LedgerRow> found = rows.page(sight, filter, SIZE, (page - 1) * SIZE);
        if (found.isEmpty()) {
            card.add(Notices.nothing("这个范围和条件下没有台账行。可放宽条件，或换一个统计期。"));
            return card;
        }
        card.add(new DataTable<>("台账明细", columns(), Sort.none()).rows(found));
        card.add(new Pager(
                page,
                SIZE,
                Math.min(total, LedgerRows.MOST),
                total > LedgerRows.MOST,
                (text, number) -> RegionsNavigation.link(text, address.with("page", number))));
        return card;
    }

    private List<Column<LedgerRow>> columns() {
        List<Column<LedgerRow>> columns = new ArrayList<>();
        columns.add(Column.text("日期", row -> Cells.text(Figures.date(row.issuedOn()))));
        if (sight.scope().region().level() != Level.COMMUNITY) {
            columns.add(Column.<LedgerRow>text("社区", row -> Cells.text(row.community()))
                    .onlyWhenWide());
        }
        columns.add(Column.text("证明名称或用途", row -> Cells.twoLines(new Span(row.certificateName()), asItem(row))));
        columns.add(Column.<LedgerRow>text("要求出具证明单位", row -> Cells.twoLines(new Span(row.unitName()), asUnit(row)))
                .onlyWhenWide());
        columns.add(Column.number("份数", row -> quantity(row)));
        columns.add(Column.text("属性", row -> row.attribute().badge()));
        columns.add(Column.<LedgerRow>text("文件与工作表", row -> Cells.twoLines(new Span(file(row.path())), row.sheet()))
                .onlyWhenWide());
        columns.add(Column.text("行号", this::opener));
        return columns;
    }

    private static Component quantity(LedgerRow row) {
        Component number = Cells.count(row.quantity());
        if (row.quantityWritten() != null) {
            number.getElement().setAttribute("title", "台账写作“" + row.quantityWritten() + "”");
        }
        return number;
    }

    private static String asItem(LedgerRow row) {
        return row.item().equals(row.certificateName()) ? "" : "→ " + row.item();
    }

    private static String asUnit(LedgerRow row) {
        if (row.standing() == UnitStanding.UNKNOWN) {
            return row.standing().remark();
        }
        return row.resolvedUnit().equals(row.unitName()) ? "" : "→ " + row.resolvedUnit();
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Component opener(LedgerRow row) {
        NativeButton button = new NativeButton(
                "第 " + row.rowNumber() + " 行", click -> new LedgerRowDialog(row, rows.judgement(row)).open());
        button.addClassName("cell-link");
        button.setTestId("open-row");
        return button;
    }

    private Component filters() {
        Select<String> attribute = new Select<>();
        attribute.setLabel("证明属性");
        attribute.setEmptySelectionAllowed(true);
        attribute.setEmptySelectionCaption("全部");
        attribute.setPlaceholder("全部");
        List<String> attributes = new ArrayList<>(List.of(RegionsNavigation.NON_COMPLIANT));
        Arrays.stream(Mark.values()).map(Mark::name).forEach(attributes::add);
        attribute.setItems(attributes);
        attribute.setItemLabelGenerator(LedgerCard::attributeLabel);
        if (filter.attribute() != null) {
            attribute.setValue(filter.attribute());
        }
        attribute.addValueChangeListener(change -> open(RegionsNavigation.ATTRIBUTE, change.getValue()));
        attribute.setTestId("filter-attribute");

        ComboBox<LedgerRows.ItemName> item = new ComboBox<>("事项");
        List<LedgerRows.ItemName> items = rows.items(sight);
        item.setItems(items);
        item.setItemLabelGenerator(LedgerRows.ItemName::name);
        item.setPlaceholder("全部");
        item.setClearButtonVisible(true);
        items.stream()
                .filter(one -> one.itemCode().equals(filter.item()))
                .findFirst()
                .ifPresent(item::setValue);
        item.addValueChangeListener(change -> open(
                RegionsNavigation.ITEM,
                change.getValue() == null ? null : change.getValue().itemCode()));

        Div filters = new Div(attribute, item);
        filters.addClassName("filters");
        if (filter.unit() != null) {
            RouterLink without = RegionsNavigation.link(
                    "×", address.with(RegionsNavigation.UNIT, null).with("page", null));
            without.getElement().setAttribute("aria-label", "不再只看这个单位");
            Span chip = new Span(new Span("单位：" + rows.unitName(filter.unit())), without);
            chip.addClassName("chip");
            filters.add(chip);
        }
        return filters;
    }

    private static String attributeLabel(@Nullable String attribute) {
        if (RegionsNavigation.NON_COMPLIANT.equals(attribute)) {
            return "不合规（两项合计）";
        }
        return Mark.of(attribute).map(Mark::label).orElse("全部");
    }

    private void open(String key, @Nullable Object value) {
        RegionsNavigation.open(address.with(key, value).with("page", null));
    }
}
