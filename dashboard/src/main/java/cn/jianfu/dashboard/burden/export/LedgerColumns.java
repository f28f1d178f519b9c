package cn.jianfu.dashboard.burden.export;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that all ledger rows have, on the screen and in a workbook. */
public final class LedgerColumns {
    private LedgerColumns() {}

    /** What every kind of row says of itself. */
    public interface Placed {
        @Nullable
        LocalDate countedOn();

        String name();

        String community();

        String unitName();

        String resolvedUnit();

        BigDecimal personHours();

        boolean estimated();

        String path();

        String sheet();

        int rowNumber();
    }

    /** When it counts. */
    public static <T extends Placed> Column<T> day() {
        return Column.<T>text("日期", row -> Cells.text(Figures.date(row.countedOn())))
                .onlyWhenWide()
                .exported(row -> row.countedOn() == null ? null : Figures.date(row.countedOn()));
    }

    /** What it is; on a phone with day and community, which have no columns there. */
    public static Component name(Placed row) {
        Span when = Cells.quiet(Figures.date(row.countedOn()) + " " + row.community());
        when.addClassName("only-narrow");
        return new Div(when, new Span(row.name()));
    }

    /** Whose row it is. */
    public static <T extends Placed> Column<T> community() {
        return Column.<T>text("社区", row -> Cells.text(row.community()))
                .onlyWhenWide()
                .exported(Placed::community);
    }

    /** The unit as written, and as it was resolved. */
    public static <T extends Placed> Column<T> unit(String header) {
        return Column.<T>text(
                        header,
                        row -> Cells.twoLines(
                                new Span(row.unitName()),
                                row.unitName().equals(row.resolvedUnit()) ? "" : "→ " + row.resolvedUnit()))
                .exported(List.of(
                        Field.wide(header, 24, Placed::unitName), Field.wide("对应单位", 24, Placed::resolvedUnit)));
    }

    /** Person-hours, and whether factors stood in for what the ledger leaves out. */
    public static <T extends Placed> Column<T> hours() {
        return Column.<T>number(
                        "人·小时", row -> Cells.text((row.estimated() ? "估 " : "") + Figures.decimal(row.personHours())))
                .exported(List.of(
                        Field.of("人·小时", row -> new Field.Amount(row.personHours())),
                        Field.of("是否估算", row -> row.estimated() ? "估" : "")));
    }

    /** Where the row stands, for the clerk who has to defend it. */
    public static <T extends Placed> Column<T> file() {
        return Column.<T>text(
                        "文件与行",
                        row -> Cells.twoLines(
                                new Span(row.path().substring(row.path().lastIndexOf('/') + 1)),
                                row.sheet() + " · 第 " + row.rowNumber() + " 行"))
                .onlyWhenWide()
                .exported(List.of(
                        Field.wide("文件", 40, Placed::path),
                        Field.of("工作表", Placed::sheet),
                        Field.of("行号", Placed::rowNumber)));
    }
}
