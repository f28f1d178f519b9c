package cn.jianfu.dashboard.burden.export;

import cn.jianfu.dashboard.burden.hours.BurdenFigures;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.file.Annex;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.ExportNotes.Meaning;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every table of burdens as a workbook: what is on the screen, all pages of it, and a sheet 口径 that says how the figures were made. */
@org.springframework.stereotype.Component
public class BurdenExports {
    private final Desk desk;
    private final BurdenFigures figures;
    private final ExportNotes notes;

    BurdenExports(Desk desk, BurdenFigures figures, ExportNotes notes) {
        this.desk = desk;
        this.notes = notes;
        this.figures = figures;
    }

    /** Whether what this visitor takes away leaves the county: the account's region is larger than one. */
    public boolean leaveCounty() {
        return !new RegionCode(desk.visitor().account().scopeCode()).withinCounty();
    }

    /** Whether small figures of this scope stay behind: it is a community, and the file leaves its county. */
    boolean keepsBack(Sight sight) {
        return leaveCounty() && sight.scope().region().level() == Level.COMMUNITY;
    }

    /** The same fields, without the small figures that stay behind. For tables without totals; where there are totals see {@link Secrecy#hidden}. */
    public <T> List<Field<T>> kept(Sight sight, List<Field<T>> fields) {
        return keepsBack(sight)
                ? fields.stream()
                        .map(field -> new Field<T>(
                                field.header(),
                                row -> Secrecy.kept(field.value().apply(row)),
                                field.width()))
                        .toList()
                : fields;
    }

    /** The definitions of a mart's measures. */
    public Collection<Measure> measures(String mart) {
        return figures.measures(mart).values();
    }

    /**
     * The link that fetches a table.
     *
     * @param id for tests: {@code export-ID}
     * @param order how rows are narrowed and sorted, in words
     * @param definitions of the measures in the columns
     */
    public <T> Component link(
            String id,
            String name,
            Sight sight,
            String order,
            Collection<Measure> definitions,
            List<Field<T>> fields,
            Supplier<List<T>> rows) {
        var link = file(name, sight, order, definitions, fields, rows).link();
        link.setTestId("export-" + id);
        return link;
    }

    <T> TableFile<T> file(
            String name,
            Sight sight,
            String order,
            Collection<Measure> definitions,
            List<Field<T>> fields,
            Supplier<List<T>> rows) {
        return new TableFile<>(
                TableFile.Format.XLSX,
                name,
                sight.scope().region().name() + "（" + sight.period().label() + "）",
                fields,
                rows,
                () -> annex(name, sight, order, definitions));
    }

    private Annex annex(String name, Sight sight, String order, Collection<Measure> definitions) {
        List<List<@Nullable Object>> table = notes.about(name, sight, true, order);
        if (leaveCounty()) {
            table.add(List.of("保密", Secrecy.WORDS));
        }
        List<Meaning> meanings = new ArrayList<>();
        definitions.forEach(
                measure -> meanings.add(new Meaning(measure.label(), measure.unit(), measure.definition())));
        meanings.add(new Meaning("人均工时", "小时/人·月", PerWorker.DEFINITION));
        List<List<@Nullable Object>> factors = new ArrayList<>();
        figures.factors()
                .forEach(
                        factor -> factors.add(List.of(factor.label(), factor.value(), factor.unit(), factor.source())));
        return ExportNotes.annex(
                table,
                meanings,
                List.of(new Annex.Section("折算系数：台账写明了用时、人数的照台账算，没有写的才用系数", List.of("系数", "数值", "单位", "来源"), factors)));
    }
}
