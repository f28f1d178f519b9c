package cn.jianfu.dashboard.submission.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.Rooms;
import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.GroupLedger;
import cn.jianfu.datasets.kind.MeetingLedger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DashboardTest
class ReportingStatusTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 10);
    private static final Account COUNTY = new Account("minzheng", "", Role.COUNTY_OFFICE, SmallMart.COUNTY);

    @Autowired
    ReportingStatus reporting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void clear() {
        Rooms.clear(jdbc);
    }

    @Test
    void up_to_the_fifth_of_the_next_month_is_on_time_and_after_it_late() {
        sent(SmallMart.COMMUNITY, "2024-02-01", "2024-02-20", "2024-03-05 23:59:59+08", "ACCEPTED");
        sent(SmallMart.NEIGHBOUR, "2024-02-01", "2024-02-20", "2024-03-06 00:00:00+08", "ACCEPTED");
        assertThat(standing(SmallMart.COMMUNITY, "2024-02")).isEqualTo(Standing.ON_TIME);
        assertThat(standing(SmallMart.NEIGHBOUR, "2024-02")).isEqualTo(Standing.LATE);
    }

    @Test
    void a_ledger_that_is_on_the_server_no_more_is_not_on_time() {
        long sent = sent(SmallMart.COMMUNITY, "2024-02-01", "2024-02-20", "2024-03-01 12:00:00+08", "ACCEPTED");
        jdbc.sql("UPDATE app.submission SET gone_at = now() WHERE submission_id = :sent")
                .param("sent", sent)
                .update();
        assertThat(standing(SmallMart.COMMUNITY, "2024-02")).isEqualTo(Standing.GONE);
    }

    @Test
    void nothing_is_missing_before_the_due_day_is_over() {
        assertThat(standing(SmallMart.COMMUNITY, "2024-03")).isEqualTo(Standing.MISSING);
        assertThat(standing(SmallMart.COMMUNITY, "2024-04")).isEqualTo(Standing.NOT_DUE);
    }

    @Test
    void a_correction_keeps_the_day_on_which_the_first_came_in() {
        long first = sent(SmallMart.COMMUNITY, "2024-02-01", "2024-02-20", "2024-03-01 12:00:00+08", "ACCEPTED");
        long second = sent(SmallMart.COMMUNITY, "2024-02-01", "2024-02-25", "2024-03-20 12:00:00+08", "REJECTED");
        assertThat(standing(SmallMart.COMMUNITY, "2024-02")).isEqualTo(Standing.ON_TIME);
        jdbc.sql("UPDATE app.submission SET status = 'ACCEPTED', stored_path = 'ledgers/x' WHERE submission_id = :id")
                .param("id", second)
                .update();
        jdbc.sql("UPDATE app.submission_ledger SET superseded_by = :by WHERE submission_id = :id")
                .param("by", second)
                .param("id", first)
                .update();
        MonthStatus corrected = month(SmallMart.COMMUNITY, Level.COMMUNITY, "2024-02");
        assertThat(corrected.standing()).isEqualTo(Standing.ON_TIME);
        assertThat(corrected.replaced()).isEqualTo(1);
    }

    @Test
    void a_file_that_went_back_stands_for_the_months_that_nothing_has_come_for() {
        sent(SmallMart.COMMUNITY, "2024-01-01", "2024-01-20", "2024-02-01 12:00:00+08", "ACCEPTED");
        sent(SmallMart.COMMUNITY, null, null, "2024-03-02 12:00:00+08", "REJECTED");
        assertThat(standing(SmallMart.COMMUNITY, "2024-01")).isEqualTo(Standing.ON_TIME);
        assertThat(standing(SmallMart.COMMUNITY, "2024-02")).isEqualTo(Standing.REJECTED);
        assertThat(standing(SmallMart.COMMUNITY, "2024-04")).isEqualTo(Standing.NOT_DUE);
    }

    @Test
    void an_old_month_keeps_the_rule_of_its_time() {
        reporting.setDueDay(COUNTY, CertificateLedger.KIND, YearMonth.of(2024, 2), 10, null);
        reporting.setDueDay(COUNTY, CertificateLedger.KIND, YearMonth.of(2024, 3), 15, LocalDate.of(2024, 4, 20));
        assertThat(dueDay(SmallMart.COMMUNITY, "2024-01")).isEqualTo("2024-02-05");
        assertThat(dueDay(SmallMart.COMMUNITY, "2024-02")).isEqualTo("2024-03-10");
        assertThat(dueDay(SmallMart.COMMUNITY, "2024-03")).isEqualTo("2024-04-20");
        assertThat(standing(SmallMart.COMMUNITY, "2024-03")).isEqualTo(Standing.NOT_DUE);
        assertThat(dueDay(SmallMart.FOREIGN, "2024-02")).isEqualTo("2024-03-05");
    }

    @Test
    void a_county_sets_its_own_rule_and_a_township_none() {
        Account city = new Account("guanli", "", Role.ADMIN, SmallMart.CITY);
        reporting.setDueDay(city, CertificateLedger.KIND, YearMonth.of(2024, 1), 8, null);
        reporting.setDueDay(COUNTY, CertificateLedger.KIND, YearMonth.of(2023, 12), 12, null);
        assertThat(dueDay(SmallMart.COMMUNITY, "2024-02")).isEqualTo("2024-03-12");
        assertThat(dueDay(SmallMart.FOREIGN, "2024-02")).isEqualTo("2024-03-08");
        Account township = new Account("jiedao", "", Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP);
        assertThatThrownBy(() -> reporting.setDueDay(township, CertificateLedger.KIND, YearMonth.of(2024, 1), 8, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void communities_add_up_to_their_county() {
        MonthStatus february = month(SmallMart.CITY, Level.CITY, "2023-02");
        assertThat(february.name()).isEqualTo("望山县");
        assertThat(february.communities()).isEqualTo(2);
        assertThat(february.onTime() + february.late()).isEqualTo(1);
        assertThat(february.rejected() + february.missing()).isEqualTo(1);
        long sum = 0;
        for (Standing standing : Standing.values()) {
            sum += february.count(standing);
        }
        assertThat(sum).isEqualTo(february.communities());
    }

    @Test
    void a_month_is_complete_when_every_kind_that_the_county_collects_has_come() {
        reporting.setDueDay(COUNTY, MeetingLedger.KIND, YearMonth.of(2024, 2), 5, null);
        sent(SmallMart.COMMUNITY, "2024-02-01", "2024-02-20", "2024-03-01 12:00:00+08", "ACCEPTED");
        MonthStatus half = month(SmallMart.COMMUNITY, Level.COMMUNITY, "2024-02");
        assertThat(half.standing()).isEqualTo(Standing.MISSING);
        assertThat(half.kindsIn() + "/" + half.kinds()).isEqualTo("1/2");
        sent("meetings", SmallMart.COMMUNITY, "2024-02-03", "2024-02-03", "2024-03-09 12:00:00+08", "ACCEPTED");
        MonthStatus whole = month(SmallMart.COMMUNITY, Level.COMMUNITY, "2024-02");
        assertThat(whole.standing()).isEqualTo(Standing.LATE);
        assertThat(whole.kindsIn() + "/" + whole.kinds()).isEqualTo("2/2");
        assertThat(standing(SmallMart.COMMUNITY, "2024-02", "certificates")).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void a_kind_that_a_county_does_not_collect_is_never_missing_and_what_came_of_it_is_shown() {
        MonthStatus none = month(SmallMart.COMMUNITY, Level.COMMUNITY, "2024-02", "meetings");
        assertThat(none.standing()).isEqualTo(Standing.NOT_COLLECTED);
        assertThat(none.dueDay()).isNull();
        reporting.setDueDay(COUNTY, MeetingLedger.KIND, YearMonth.of(2024, 1), 5, null);
        reporting.setDueDay(COUNTY, MeetingLedger.KIND, YearMonth.of(2024, 3), null, LocalDate.of(2024, 9, 1));
        assertThat(standing(SmallMart.COMMUNITY, "2024-02", "meetings")).isEqualTo(Standing.MISSING);
        assertThat(standing(SmallMart.COMMUNITY, "2024-03", "meetings")).isEqualTo(Standing.NOT_COLLECTED);
        assertThat(standing(SmallMart.FOREIGN, "2024-02", "meetings")).isEqualTo(Standing.NOT_COLLECTED);
        sent("meetings", SmallMart.FOREIGN, "2024-02-03", "2024-02-03", "2024-03-09 12:00:00+08", "ACCEPTED");
        assertThat(month(SmallMart.FOREIGN, Level.COMMUNITY, "2024-02", "meetings")
                        .arrivedAt())
                .isNotNull();
    }

    @Test
    void a_register_that_has_come_once_stands_for_the_months_after_it() {
        reporting.setDueDay(COUNTY, GroupLedger.KIND, YearMonth.of(2024, 1), 5, null);
        sent("groups", SmallMart.COMMUNITY, null, null, "2024-02-10 12:00:00+08", "ACCEPTED");
        assertThat(standing(SmallMart.COMMUNITY, "2024-01", "groups")).isEqualTo(Standing.LATE);
        assertThat(standing(SmallMart.COMMUNITY, "2024-03", "groups")).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void a_meeting_ledger_that_went_back_says_nothing_of_the_certificates() {
        reporting.setDueDay(COUNTY, MeetingLedger.KIND, YearMonth.of(2024, 1), 5, null);
        sent("meetings", SmallMart.COMMUNITY, null, null, "2024-03-02 12:00:00+08", "REJECTED");
        assertThat(standing(SmallMart.COMMUNITY, "2024-02", "meetings")).isEqualTo(Standing.REJECTED);
        assertThat(standing(SmallMart.COMMUNITY, "2024-02", "certificates")).isEqualTo(Standing.MISSING);
    }

    private Standing standing(String community, String month) {
        return month(community, Level.COMMUNITY, month).standing();
    }

    private Standing standing(String community, String month, String kind) {
        return month(community, Level.COMMUNITY, month, kind).standing();
    }

    private @Nullable LocalDate dueDay(String community, String month) {
        return month(community, Level.COMMUNITY, month).dueDay();
    }

    private MonthStatus month(String region, Level level, String month) {
        return month(region, level, month, null);
    }

    private MonthStatus month(String region, Level level, String month, @Nullable String kind) {
        return reporting.months(Sights.of(region, level, month, month), TODAY).stream()
                .filter(status -> Objects.equals(status.ledgerKind(), kind))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private long sent(String community, @Nullable String first, @Nullable String last, String at, String status) {
        return sent("certificates", community, first, last, at, status);
    }

    private long sent(
            String kind, String community, @Nullable String first, @Nullable String last, String at, String status) {
        return jdbc.sql("""
                        WITH sent AS (
                        INSERT INTO app.submission (submitted_by, submitted_at, scope_code, ledger_kind, sha256, file_name, stored_path,
                            community_code, first_day, last_day, rows_accepted, rows_quarantined, status, message)
                        VALUES ('jiedao', CAST(:at AS timestamptz), :community, :kind, repeat('a', 32) || md5(random()::text),
                            'x.xlsx', CASE WHEN :status = 'ACCEPTED' THEN 'ledgers/x' END, :community, CAST(:first AS date),
                            CAST(:last AS date), 1, 0, :status, '')
                        RETURNING submission_id, ledger_kind, community_code, first_day, last_day, rows_accepted)
                        INSERT INTO app.submission_ledger SELECT * FROM sent RETURNING submission_id
                        """)
                .param("kind", kind)
                .param("at", at)
                .param("community", community)
                .param("first", first)
                .param("last", last)
                .param("status", status)
                .query(Long.class)
                .single();
    }
}
