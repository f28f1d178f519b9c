package cn.jianfu.dashboard.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.scope.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When figures may be held against those of the time before, and which month is the last to be shown. */
class CompletenessTest {
    private static final String CERTIFICATES = "certificates";
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 20);

    private final List<KindMonth> months = new ArrayList<>();

    @Test
    void one_early_file_of_a_month_is_not_held_against_the_months_before() {
        for (int month = 1; month <= 7; month++) {
            certificates(month, 400);
        }
        certificates(8, 8);
        assertThat(lastComplete()).isEqualTo(YearMonth.of(2023, 7));
        assertThat(coverage(8, 8)).isEqualTo(Coverage.NOW_INCOMPLETE);
        assertThat(coverage(5, 8)).isEqualTo(Coverage.NOW_INCOMPLETE);
        assertThat(coverage(6, 7)).isEqualTo(Coverage.FULL);
    }

    @Test
    void ninety_five_of_a_hundred_are_enough_and_one_less_is_not() {
        certificates(6, 380);
        certificates(7, 379);
        assertThat(lastComplete()).isEqualTo(YearMonth.of(2023, 6));
        certificates(8, 380);
        assertThat(lastComplete()).isEqualTo(YearMonth.of(2023, 8));
        assertThat(coverage(8, 8)).isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void a_month_is_not_complete_before_its_day_is_over_even_when_all_are_in() {
        certificates(7, 400);
        months.add(new KindMonth(CERTIFICATES, day(8), LocalDate.of(2023, 10, 5), 400, 400, 400, false, 400));
        assertThat(lastComplete()).isEqualTo(YearMonth.of(2023, 7));
    }

    @Test
    void a_month_that_its_counties_have_closed_is_complete() {
        certificates(7, 400);
        months.add(new KindMonth(CERTIFICATES, day(8), LocalDate.of(2023, 9, 5), 400, 8, 400, true, 8));
        assertThat(lastComplete()).isEqualTo(YearMonth.of(2023, 8));
        assertThat(coverage(8, 8)).isEqualTo(Coverage.FULL);
    }

    @Test
    void nothing_is_known_of_a_time_without_ledgers() {
        certificates(6, 0);
        certificates(7, 400);
        assertThat(coverage(7, 7)).isEqualTo(Coverage.NONE);
    }

    @Test
    void each_kind_is_complete_on_its_own_and_together_they_are_when_all_are() {
        for (int month = 5; month <= 8; month++) {
            certificates(month, 400);
        }
        for (int month = 5; month <= 7; month++) {
            meetings(month, 120);
        }
        meetings(8, 2);
        assertThat(coverage(8, 8)).isEqualTo(Coverage.FULL);
        assertThat(of(8, 8).of(List.of("meetings"))).isEqualTo(Coverage.NOW_INCOMPLETE);
        assertThat(of(8, 8).of(List.of("meetings", CERTIFICATES))).isEqualTo(Coverage.NOW_INCOMPLETE);
        // What happens seldom is not registered by everybody in every month.
        months.removeIf(month -> month.ledgerKind().equals("meetings"));
        for (int month = 5; month <= 8; month++) {
            meetings(month, 60 + 10 * (month % 2));
        }
        assertThat(of(8, 8).of(List.of("meetings"))).isEqualTo(Coverage.FULL);
    }

    @Test
    void a_kind_of_which_one_of_the_periods_has_no_ledger_at_all_has_no_change() {
        signboards(6, 2);
        signboards(7, 0);
        signboards(8, 2);
        assertThat(of(7, 7).of(List.of("signboards"))).isEqualTo(Coverage.NOW_INCOMPLETE);
        assertThat(of(8, 8).of(List.of("signboards"))).isEqualTo(Coverage.NONE);
        certificates(7, 400);
        certificates(8, 400);
        assertThat(of(8, 8).of(List.of("signboards", CERTIFICATES))).isEqualTo(Coverage.PARTIAL);
        signboards(7, 2);
        assertThat(of(8, 8).of(List.of("signboards"))).isEqualTo(Coverage.FULL);
    }

    private void signboards(int month, long kept) {
        months.removeIf(
                one -> one.ledgerKind().equals("signboards") && one.month().equals(day(month)));
        months.add(new KindMonth("signboards", day(month), null, 0, 0, 0, false, kept));
    }

    private void certificates(int month, long reported) {
        months.add(new KindMonth(
                CERTIFICATES,
                day(month),
                day(month).plusMonths(1).plusDays(4),
                400,
                reported,
                reported,
                true,
                reported));
    }

    private void meetings(int month, long kept) {
        months.add(new KindMonth("meetings", day(month), null, 0, 0, 0, false, kept));
    }

    private YearMonth lastComplete() {
        return Completeness.lastComplete(months, List.of(CERTIFICATES)).orElseThrow();
    }

    private Coverage coverage(int from, int to) {
        return of(from, to).of(List.of(CERTIFICATES));
    }

    private Completeness of(int from, int to) {
        return new Completeness(new Period(YearMonth.of(2023, from), YearMonth.of(2023, to)), months);
    }

    private static LocalDate day(int month) {
        return LocalDate.of(TODAY.getYear(), month, 1);
    }
}
