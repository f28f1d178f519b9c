package cn.jianfu.datasets.calendar;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendar of working days: Monday to Friday, but for holidays and the weekends that are worked instead, as the
 * State Council's office announces them each autumn for the year that follows. A year that it does not know is counted
 * by weekends alone, and what comes of it is marked as unchecked.
 */
public final class WorkingDays {
    private static final String BUILT_IN = "holidays.csv";
    private static final String[] COLUMNS = {"date", "kind", "name", "source", "grade"};

    private final Map<LocalDate, Boolean> working;
    private final Set<Integer> years;

    private WorkingDays(List<CsvRow> rows) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        Set<Integer> known = new HashSet<>();
        for (CsvRow row : rows) {
            LocalDate day = row.requiredDay("date");
            boolean works =
                    switch (row.required("kind")) {
                        case "holiday" -> false;
                        case "workday" -> true;
                        default -> throw row.fault("kind 只能写 holiday（放假）或 workday（调休上班）");
                    };
            if (days.put(day, works) != null) {
                throw row.fault("日期 " + day + " 重复");
            }
            known.add(day.getYear());
        }
        this.working = Map.copyOf(days);
        this.years = Set.copyOf(known);
    }

    /**
     * A day that was counted to.
     *
     * @param checked whether the calendar knows every year on the way; else the day is to be shown as 未核
     */
    public record Due(LocalDate day, boolean checked) {}

    /** The calendar that comes with the program. */
    public static WorkingDays builtIn() {
        return new WorkingDays(CsvTable.bundled(WorkingDays.class, BUILT_IN, COLUMNS));
    }

    /**
     * The office's own calendar, or the one that comes with the program where there is none.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the table cannot be understood
     */
    public static WorkingDays read(Path csv) {
        return Files.exists(csv) ? new WorkingDays(CsvTable.read(csv, COLUMNS)) : builtIn();
    }

    /** Whether offices work on a day. */
    public boolean works(LocalDate day) {
        Boolean told = working.get(day);
        return told != null ? told : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The {@code count}-th working day after {@code day}, which itself is not counted. */
    public Due after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("工作日数应为 1 以上，现在是 " + count);
        }
        LocalDate reached = day;
        boolean checked = true;
        int left = count;
        while (left > 0) {
            reached = reached.plusDays(1);
            checked &= years.contains(reached.getYear());
            left -= works(reached) ? 1 : 0;
        }
        return new Due(reached, checked);
    }
}
