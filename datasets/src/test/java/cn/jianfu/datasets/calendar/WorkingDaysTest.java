package cn.jianfu.datasets.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingDaysTest {
    private final WorkingDays calendar = WorkingDays.builtIn();

    @Test
    void holidays_do_not_count_and_weekends_that_are_worked_do() {
        // 2023: 国庆节 from 29 September to 6 October; 7 and 8 October (Saturday, Sunday) are worked.
        assertThat(calendar.after(LocalDate.of(2023, 9, 28), 1))
                .isEqualTo(new WorkingDays.Due(LocalDate.of(2023, 10, 7), true));
        assertThat(calendar.after(LocalDate.of(2023, 9, 28), 3).day()).isEqualTo(LocalDate.of(2023, 10, 9));
    }

    @Test
    void fifteen_working_days_are_three_plain_weeks() {
        assertThat(calendar.after(LocalDate.of(2023, 8, 1), 15).day()).isEqualTo(LocalDate.of(2023, 8, 22));
    }

    @Test
    void a_calendar_that_ends_too_early_says_so() {
        assertThat(calendar.after(LocalDate.of(2026, 12, 28), 15).checked()).isFalse();
        assertThat(calendar.after(LocalDate.of(2026, 11, 30), 15).checked()).isTrue();
    }

    @Test
    void an_office_can_keep_a_calendar_of_its_own(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("holidays.csv");
        assertThat(WorkingDays.read(own).works(LocalDate.of(2027, 1, 1))).isTrue();
        Files.writeString(own, "date,kind,name,source,grade\n2027-01-01,holiday,元旦,通知,A\n");
        assertThat(WorkingDays.read(own).works(LocalDate.of(2027, 1, 1))).isFalse();
        Files.writeString(own, "date,kind,name,source,grade\n2027-01-01,rest,元旦,通知,A\n");
        assertThatThrownBy(() -> WorkingDays.read(own)).hasMessageContaining("kind 只能写 holiday");
    }
}
