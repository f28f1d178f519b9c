package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ledger rows that could not be read, a page at a time, filtered by reason and community. */
final class RowsCard {
    private static final int SIZE = 50;
    private static final List<Field<QuarantinedRow>> FIELDS = List.of(
            Field.wide("社区", 18, QuarantinedRow::place),
            Field.wide("文件", 44, QuarantinedRow::path),
            Field.of("工作表", QuarantinedRow::sheet),
            Field.of("行号", QuarantinedRow::rowNumber),
            Field.wide("列", 18, QuarantinedRow::columnName),
            Field.wide("原因", 20, row -> Reason.label(row.code())),
            Field.wide("原来写的", 20, QuarantinedRow::rawValue),
            Field.wide("怎样改", 60, row -> Sentence.of(row.message())));

    private static final String NAME = "未采纳记录";

    private final Quarantine quarantine;
    private final Sight sight;
    private final PageAddress address;
    private final QuarantineFilter filter;
    private final ExportNotes notes;

    RowsCard(Quarantine quarantine, ExportNotes notes, Sight sight, PageAddress address) {
        this.quarantine = quarantine;
        this.notes = notes;
        this.sight = sight;
        this.address = address;
        this.filter = QuarantineFilter.of(address);
    }

    Component component() {
        Card card = new Card("没有读懂的台账行", "未计入任何数字，其余各行照常统计；在原文件里改好后重新报送或重新计算即可。不分统计期，列出最近一次计算的全部");
        card.setTestId("quarantine-rows");
        List<Reason> reasons = quarantine.reasons(sight);
        if (reasons.isEmpty()) {
            card.add(Notices.nothing("没有这样的行：所有台账行都已读懂并计入。"));
            return card;
        }
        card.tool(export(TableFile.Format.CSV).link());
        card.tool(export(TableFile.Format.XLSX).link());
        card.add(filters(reasons));
        long total = quarantine.count(sight, filter);
        int page = address.number("page", 1);
        List<QuarantinedRow> rows = quarantine.page(sight, filter, SIZE, (page - 1) * SIZE);
        if (rows.isEmpty()) {
            card.add(Notices.nothing("没有符合条件的行。可放宽条件。"));
            return card;
        }
        card.add(new DataTable<>("没有读懂的台账行", columns(), Sort.none()).rows(rows));
        card.add(new Pager(
                page,
                SIZE,
                total,
                false,
                (text, number) -> QuarantineNavigation.link(text, address.with("page", number))));
        return card;
    }

    TableFile<QuarantinedRow> export(TableFile.Format format) {
        return new TableFile<>(
                format,
                NAME,
                sight.scope().region().name(),
                FIELDS,
                () -> quarantine.all(sight, filter),
                () -> notes.of(NAME, sight, false, narrowed(), List.of()));
    }

    /** What the rows are narrowed to, in words. */
    private String narrowed() {
        String reason =
                filter.reason() == null ? "全部原因" : "原因：" + filter.reason().label();
        String region = quarantine.places(sight).stream()
                .filter(place -> place.regionCode().equals(filter.region()))
                .map(place -> "地区：" + place.name())
                .findFirst()
                .orElse("全部地区");
        return reason + "，" + region + "；按文件和行号";
    }

    private static List<Column<QuarantinedRow>> columns() {
        return List.of(
                Column.<QuarantinedRow>text("社区", row -> Cells.text(row.place()))
                        .onlyWhenWide(),
                Column.text("文件与工作表", row -> Cells.twoLines(file(row), row.sheet() == null ? "" : row.sheet())),
                Column.number("行号", row -> Cells.text("第 " + row.rowNumber() + " 行")),
                Column.<QuarantinedRow>text("列", row -> Cells.text(row.columnName() == null ? "—" : row.columnName()))
                        .onlyWhenWide(),
                Column.<QuarantinedRow>text("原来写的", row -> written(row.rawValue()))
                        .onlyWhenWide(),
                Column.text(
                        "原因与改法",
                        row -> Cells.twoLines(new Span(Reason.label(row.code())), Sentence.of(row.message()))));
    }

    private static Component file(QuarantinedRow row) {
        Span name = new Span(row.file());
        name.getElement().setAttribute("title", row.path());
        return name;
    }

    private static Component written(@Nullable String value) {
        Span text = new Span(value == null ? "—" : value);
        text.addClassName(value == null ? "quiet" : "as-written");
        return text;
    }

    private Component filters(List<Reason> reasons) {
        Select<Reason> reason = new Select<>();
        reason.setLabel("原因");
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption("全部");
        reason.setPlaceholder("全部");
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> one == null ? "全部" : one.label());
        if (filter.reason() != null && reasons.contains(filter.reason())) {
            reason.setValue(filter.reason());
        }
        reason.setTestId("filter-reason");
        reason.addValueChangeListener(change -> open(
                QuarantineNavigation.REASON,
                change.getValue() == null ? null : change.getValue().name()));

        ComboBox<Quarantine.Place> community = new ComboBox<>("社区");
        List<Quarantine.Place> places = quarantine.places(sight);
        community.setItems(places);
        community.setItemLabelGenerator(place -> place.name() + "（" + place.found() + "）");
        community.setPlaceholder("全部");
        community.setClearButtonVisible(true);
        places.stream()
                .filter(place -> place.regionCode().equals(filter.region()))
                .findFirst()
                .ifPresent(community::setValue);
        community.setTestId("filter-community");
        community.addValueChangeListener(change -> open(
                QuarantineNavigation.COMMUNITY,
                change.getValue() == null ? null : change.getValue().regionCode()));
        Div filters = new Div(reason, community);
        filters.addClassName("filters");
        return filters;
    }

    private void open(String key, @Nullable String value) {
        QuarantineNavigation.open(address.with(key, value).with("page", null));
    }
}
