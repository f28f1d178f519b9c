package cn.jianfu.dashboard.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/**
 * A plain table of the document: read by screen readers, printed, copied into a letter. Sorting and paging are links, so
 * they stay in the address.
 */
public final class DataTable<T> extends Div {
    private final NativeTable table = new NativeTable();
    private final List<Column<T>> columns;

    /**
     * @param caption what the table holds, for those who hear it
     * @param sort how the rows are sorted and where a press on a header leads; {@link Sort#none()} when it is fixed
     */
    public DataTable(String caption, List<Column<T>> columns, Sort sort) {
        this.columns = columns;
        addClassName("table-frame");
        table.addClassName("figures");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        for (Column<T> column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            dress(cell, column);
            String key = column.sortKey();
            String definition = column.definition();
            if (key != null) {
                cell.getElement().setAttribute("aria-sort", sort.isBy(key) ? "descending" : "none");
                Component link = sort.link(column.header(), key);
                cell.add(definition == null ? link : Defined.dress(link, definition));
            } else {
                cell.add(definition == null ? new Span(column.header()) : Defined.of(column.header(), definition));
            }
        }
        add(table);
    }

    /** Adds the rows. */
    public DataTable<T> rows(Iterable<T> rows) {
        for (T row : rows) {
            NativeTableRow line = table.getBody().addRow();
            for (Column<T> column : columns) {
                NativeTableCell cell = line.addDataCell();
                dress(cell, column);
                cell.add(column.cell().apply(row));
            }
        }
        return this;
    }

    /** Adds a row of totals at the foot. */
    public DataTable<T> total(T total) {
        return total(total, Column::cell);
    }

    private DataTable<T> total(T total, Function<Column<T>, Function<T, Component>> how) {
        NativeTableRow line = table.getFoot().addRow();
        for (Column<T> column : columns) {
            NativeTableCell cell = line.addDataCell();
            dress(cell, column);
            cell.add(how.apply(column).apply(total));
        }
        return this;
    }

    private static void dress(Component cell, Column<?> column) {
        if (column.number()) {
            cell.getElement().getClassList().add("number");
        }
        if (column.secondary()) {
            cell.getElement().getClassList().add("only-wide");
        }
    }
}
