package cn.jianfu.dashboard.burden.export;

import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind a chart of months, a column for each kind of thing and one for all of them; on the screen and as a workbook.
 *
 * @param kinds what the columns stand for, in their order
 * @param figure of a month and kind; 0 where there is none
 * @param cell a figure on the screen
 * @param exported the same in a workbook
 */
public record MonthsTable<K>(
        String name,
        Sight sight,
        List<K> kinds,
        Function<K, String> label,
        BiFunction<YearMonth, K, BigDecimal> figure,
        Function<BigDecimal, Component> cell,
        Function<BigDecimal, Object> exported) {

    /** For the screen, beside the chart. */
    public DataTable<YearMonth> table() {
        return new DataTable<>(name, columns(false), Sort.none()).rows(months());
    }

    /** @param id for tests, as of {@link BurdenExports#link} */
    public Component link(String id, BurdenExports exports, Collection<Measure> definitions) {
        List<Column<YearMonth>> columns = columns(exports.keepsBack(sight));
        return exports.link(id, name, sight, "按月份从早到晚", definitions, Column.fields(columns), this::months);
    }

    private List<YearMonth> months() {
        return sight.period().months();
    }

    private List<Column<YearMonth>> columns(boolean away) {
        boolean[][] hidden = away ? Secrecy.hidden(cells()) : new boolean[months().size() + 1][kinds.size() + 1];
        List<Column<YearMonth>> columns = new ArrayList<>();
        columns.add(Column.<YearMonth>text("月份", month -> Cells.text(Figures.month(month)))
                .exported(Figures::month));
        for (int i = 0; i < kinds.size(); i++) {
            K kind = kinds.get(i);
            columns.add(column(label.apply(kind), i, hidden, month -> figure.apply(month, kind)));
        }
        if (kinds.size() > 1) {
            columns.add(column("合计", kinds.size(), hidden, this::total));
        }
        return columns;
    }

    private Column<YearMonth> column(
            String header, int place, boolean[][] hidden, Function<YearMonth, BigDecimal> value) {
        return Column.<YearMonth>number(header, month -> cell.apply(value.apply(month)))
                .exported(month ->
                        hidden[months().indexOf(month)][place] ? Secrecy.MARK : exported.apply(value.apply(month)));
    }

    private BigDecimal total(YearMonth month) {
        return Hours.sum(kinds.stream().map(kind -> figure.apply(month, kind)));
    }

    /** As {@link Secrecy} wants them: with the totals of rows and columns. */
    private List<List<BigDecimal>> cells() {
        List<List<BigDecimal>> cells = new ArrayList<>();
        months().forEach(month -> cells.add(line(kind -> kind == null ? total(month) : figure.apply(month, kind))));
        cells.add(line(kind ->
                Hours.sum(months().stream().map(month -> kind == null ? total(month) : figure.apply(month, kind)))));
        return cells;
    }

    /** A figure for each kind, and with null for all of them. */
    private List<BigDecimal> line(Function<@Nullable K, BigDecimal> of) {
        List<BigDecimal> line = new ArrayList<>();
        kinds.forEach(kind -> line.add(of.apply(kind)));
        line.add(of.apply(null));
        return line;
    }
}
