package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.workbook.SheetRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is doubtful about entries that are taken in all the same; of each table so many times and no more. */
final class EntryRemarks {
    private static final int MOST = 20;

    private final String sheet;
    private final Layout layout;
    private final @Nullable Period period;
    private final RecordSink sink;
    private final int day;
    private int outside;
    private int remarked;

    EntryRemarks(String sheet, Layout layout, @Nullable Period period, RecordSink sink) {
        this.sheet = sheet;
        this.layout = layout;
        this.period = period;
        this.sink = sink;
        this.day = HeadingIndex.firstDay(layout.kind);
    }

    /** What the cells leave in doubt. */
    void say(SheetRow row, List<Fault> remarks) {
        for (int i = 0; i < remarks.size(); i++) {
            if (remarked++ < MOST) {
                sink.warned(new Warning(sheet, row.number(), remarks.get(i)));
            }
        }
    }

    /** A day that is still to come, or that the ledger is not about. */
    void day(SheetRow row, @Nullable LocalDate on) {
        if (on == null) {
            return;
        }
        Fault fault = Today.ahead(on) ? future(on, "还没有到，请核对日期") : period(on);
        if (fault != null && outside++ < MOST) {
            sink.warned(new Warning(sheet, row.number(), fault));
        }
    }

    private @Nullable Fault period(LocalDate on) {
        Field field = layout.kind.fields().get(day);
        return period == null || period.contains(on)
                ? null
                : new Fault(
                        "OUTSIDE_PERIOD",
                        field.label(),
                        layout.shownAt(day),
                        on.toString(),
                        field.label() + "不在台账的期间（" + period + "）内，请核对日期");
    }

    /** A day too far ahead to be one, null for any other. */
    @Nullable
    Fault farAhead(LocalDate on) {
        return Today.farAhead(on) ? future(on, "还没有到，差得太远，请核对年份") : null;
    }

    private Fault future(LocalDate on, String message) {
        Field field = layout.kind.fields().get(day);
        return new Fault(
                "FUTURE_DATE",
                field.label(),
                layout.shownAt(day),
                on.toString(),
                field.label() + "（" + on + "）" + message);
    }
}
