package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** The {@code units} command: names in, units out. */
public final class Units {
    private Units() {}

    /** Leaves with 0 when every row was understood, 1 when some row is faulty, 2 when a file cannot be read or the command is wrong. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Does what the command line asks for, and says with which status to leave. */
    static int run(String... arguments) {
        try {
            UnitsOrder order = UnitsOrder.of(arguments);
            NamesTable names = NamesTable.read(WorkbookFile.load(order.in()));
            return names.answer(resolver(order), order.out()) == 0 ? 0 : 1;
        } catch (IllegalArgumentException | UncheckedIOException | UnreadableWorkbookException e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("结果写不下去：" + e.getMessage());
        }
        return 2;
    }

    private static UnitResolver resolver(UnitsOrder order) {
        Path regions = order.regions();
        Path units = order.units();
        Path aliases = order.aliases();
        LocalDate day = order.day();
        UnitAliases decided = aliases == null ? UnitAliases.none() : UnitAliases.read(aliases);
        return new UnitResolver(
                units == null ? UnitRegistry.NONE : UnitRegistry.read(units),
                regions == null ? Gazetteer.builtIn() : Gazetteer.read(regions),
                decided.asOf(day == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : day),
                day);
    }
}
