package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.dashboard.sample.SmallMart;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year and a half of ledgers around a letter of August 2023 to the small county's bureau of education. */
public final class LetterSent {
    private static final List<String> COMMUNITIES = List.of(SmallMart.COMMUNITY, SmallMart.NEIGHBOUR, SmallMart.FAR);

    private LetterSent() {}

    /** Ledgers of August 2022 to December 2023, with so many certificates a month in each community. */
    public static void ledgers(JdbcClient jdbc, int before, int after) {
        jdbc.sql("DELETE FROM mart.unit_demand WHERE unit_id = 1 AND item_id = 2")
                .update();
        for (String community : COMMUNITIES) {
            jdbc.sql("""
                    INSERT INTO mart.community_month
                    SELECT :community, month, 'PROHIBITED', 0, 0, 0
                    FROM generate_series(DATE '2022-08-01', DATE '2023-12-01', interval '1 month') AS month
                    ON CONFLICT DO NOTHING
                    """).param("community", community).update();
            jdbc.sql("""
                    INSERT INTO mart.unit_demand
                    SELECT 1, 2, :community, month, 'PROHIBITED', counted.n, counted.n
                    FROM generate_series(DATE '2022-08-01', DATE '2023-12-01', interval '1 month') AS month,
                         LATERAL (SELECT CASE WHEN month < DATE '2023-08-01' THEN CAST(:before AS integer) ELSE CAST(:after AS integer) END AS n) counted
                    WHERE counted.n > 0
                    """)
                    .param("community", community)
                    .param("before", before)
                    .param("after", after)
                    .update();
        }
        jdbc.sql("UPDATE mart.run SET period_from = DATE '2022-08-01', period_to = DATE '2023-12-31'")
                .update();
    }

    /** What happened to a case: the letter of 10 August, the reply of 25 August. */
    public static void sent(JdbcClient jdbc, long caseId) {
        event(jdbc, caseId, "REPORTED", "2023-08-01");
        jdbc.sql("""
                INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, letter, due)
                SELECT case_id, events + 1, 'LETTER_SENT', DATE '2023-08-10', 'zhang', '张科员', 'CEASE', DATE '2023-08-31'
                FROM app.case_file WHERE case_id = :case
                """).param("case", caseId).update();
        jdbc.sql(
                        "UPDATE app.case_file SET events = events + 1, state = 'LETTER_OUT', letters = 1, since = DATE '2023-08-10',"
                                + " due = DATE '2023-08-31', watched_from = DATE '2023-08-10' WHERE case_id = :case")
                .param("case", caseId)
                .update();
        event(jdbc, caseId, "REPLIED", "2023-08-25");
        jdbc.sql(
                        "UPDATE app.case_file SET state = 'REPLIED', since = DATE '2023-08-25', due = NULL WHERE case_id = :case")
                .param("case", caseId)
                .update();
    }

    /** It was closed on 1 September: the unit asks no more. */
    public static void stopped(JdbcClient jdbc, long caseId) {
        jdbc.sql("""
                INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, solution)
                SELECT case_id, events + 1, 'STOPPED', DATE '2023-09-01', 'zhang', '张科员', 'CANCELLED'
                FROM app.case_file WHERE case_id = :case
                """).param("case", caseId).update();
        jdbc.sql("UPDATE app.case_file SET events = events + 1, state = 'STOPPED', since = DATE '2023-09-01',"
                        + " watched_from = DATE '2023-09-01' WHERE case_id = :case")
                .param("case", caseId)
                .update();
    }

    private static void event(JdbcClient jdbc, long caseId, String step, String day) {
        jdbc.sql("""
                INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name)
                SELECT case_id, events + 1, :step, CAST(:day AS date), 'zhang', '张科员' FROM app.case_file WHERE case_id = :case
                """)
                .param("step", step)
                .param("day", day)
                .param("case", caseId)
                .update();
        jdbc.sql(
                        "UPDATE app.case_file SET events = events + 1, state = 'REPORTED', since = CAST(:day AS date) WHERE case_id = :case")
                .param("day", day)
                .param("case", caseId)
                .update();
    }

    /** A row of the ledgers of a day after the closing. */
    public static void rowAfterClosing(JdbcClient jdbc) {
        jdbc.sql("""
                INSERT INTO mart.certificate (certificate_id, community_code, issued_on, unit_id, item_id, attribute, certificate_name, unit_name, file_id, sheet, row_number, quantity)
                SELECT max(certificate_id) + 1, :community, DATE '2023-10-09', 1, 2, 'PROHIBITED', '亲属关系证明', '教育局', 1, '台账', 99, 1 FROM mart.certificate
                """).param("community", SmallMart.COMMUNITY).update();
    }
}
