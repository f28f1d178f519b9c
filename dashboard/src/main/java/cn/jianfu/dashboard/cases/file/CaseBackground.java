package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.Solution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands behind a case: its history, and what the ledgers of the scope show of it. */
@Component
public class CaseBackground {
    private final JdbcClient jdbc;

    CaseBackground(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that happened, for people to read. */
    public record Happening(
            int number,
            CaseStep step,
            LocalDate happenedOn,
            OffsetDateTime recordedAt,
            String recorderName,
            String reason,
            String document,
            @Nullable String township,
            @Nullable LetterKind letter,
            @Nullable Long letterId,
            @Nullable LocalDate due,
            @Nullable Solution solution,
            @Nullable String attribute) {}

    /** Certificates of a month. */
    public record MonthDemand(LocalDate month, long certificates) {}

    /** What a township counts, and what it said: null as long as it has said nothing. */
    public record TownshipDemand(
            String townshipCode,
            String name,
            long nonCompliant,
            long communities,
            @Nullable LocalDate lastMonth,
            @Nullable CaseStep finding) {}

    /** A ledger row: where it stands, and never whom it is about. */
    public record DemandRow(
            LocalDate issuedOn,
            String community,
            String certificateName,
            String unitName,
            int quantity,
            String path,
            String sheet,
            int rowNumber) {}

    /** Everything that happened to a case, in its order. */
    public List<Happening> history(CaseRow row) {
        return jdbc.sql(Sql.read(CaseBackground.class, "history.sql"))
                .param("case_id", row.caseId())
                .query((line, number) -> happening(line))
                .list();
    }

    private static Happening happening(ResultSet line) throws SQLException {
        String letter = line.getString("letter");
        String solution = line.getString("solution");
        return new Happening(
                line.getInt("number"),
                CaseStep.valueOf(line.getString("step")),
                line.getObject("happened_on", LocalDate.class),
                line.getObject("recorded_at", OffsetDateTime.class),
                line.getString("recorder_name"),
                line.getString("reason"),
                line.getString("document"),
                line.getString("township"),
                letter == null ? null : LetterKind.valueOf(letter),
                line.getObject("letter_id", Long.class),
                line.getObject("due", LocalDate.class),
                solution == null ? null : Solution.valueOf(solution),
                line.getString("attribute"));
    }

    /** Certificates by month in the scope, months without any left out. */
    public List<MonthDemand> months(CaseScope scope, CaseRow row) {
        return jdbc.sql(Sql.read(CaseBackground.class, "months.sql"))
                .params(demand(scope, row))
                .query(MonthDemand.class)
                .list();
    }

    /** The townships of the scope that are concerned, most weighty first. */
    public List<TownshipDemand> townships(CaseScope scope, CaseRow row) {
        return jdbc.sql(Sql.read(CaseBackground.class, "concerned_townships.sql"))
                .params(scope.parameters())
                .param("case_id", row.caseId())
                .query((line, number) -> new TownshipDemand(
                        line.getString("township_code"),
                        line.getString("name"),
                        line.getLong("non_compliant"),
                        line.getLong("communities"),
                        line.getObject("last_month", LocalDate.class),
                        line.getString("finding") == null ? null : CaseStep.valueOf(line.getString("finding"))))
                .list();
    }

    /** Ledger rows of the scope behind the case, the latest first. */
    public List<DemandRow> rows(CaseScope scope, CaseRow row, int limit) {
        return jdbc.sql(Sql.read(CaseBackground.class, "rows.sql"))
                .params(demand(scope, row))
                .param("limit", limit)
                .query(DemandRow.class)
                .list();
    }

    private static Map<String, @Nullable Object> demand(CaseScope scope, CaseRow row) {
        Map<String, @Nullable Object> values = new HashMap<>(scope.parameters());
        values.put("case_id", row.caseId());
        return values;
    }
}
