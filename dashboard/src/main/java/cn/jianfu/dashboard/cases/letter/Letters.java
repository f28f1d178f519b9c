package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.LetterState;
import cn.jianfu.datasets.cases.LetterStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters by scope: those of cases with a township in it. */
@Component
public class Letters {
    /** Rows on a page. */
    public static final int SIZE = 50;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that was done with a letter. */
    public record Done(LetterStep step, OffsetDateTime recordedAt, String recorderName, String reason) {}

    /** A certificate of a letter: the figures as they were when it was signed, null before, and as they are today. */
    public record Item(
            long caseId,
            String itemName,
            @Nullable Long certificates,
            @Nullable Long communities,
            @Nullable LocalDate firstMonth,
            @Nullable LocalDate lastMonth,
            long certificatesToday,
            long communitiesToday) {}

    /** A number of a county's series, with what became of it. */
    public record Numbered(
            int year,
            int number,
            @Nullable Long letterId,
            String note,
            @Nullable String unitName,
            @Nullable LetterState state,
            String givenBy,
            @Nullable String voidReason) {}

    /** A page of the letters of a state, or of all; the latest first. */
    public List<Letter> page(CaseScope scope, @Nullable LetterState state, int page) {
        return jdbc.sql(Sql.read(Letters.class, "letters.sql"))
                .params(scope.parameters())
                .param("letter", null)
                .param("case_id", null)
                .param("state", state == null ? null : state.name())
                .param("limit", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query((row, number) -> letter(row))
                .list();
    }

    /** The letters of a case, the latest first. */
    public List<Letter> ofCase(CaseScope scope, long caseId) {
        return jdbc.sql(Sql.read(Letters.class, "letters.sql"))
                .params(scope.parameters())
                .param("letter", null)
                .param("case_id", caseId)
                .param("state", null)
                .param("limit", SIZE)
                .param("offset", 0)
                .query((row, number) -> letter(row))
                .list();
    }

    /** One letter; empty when there is none in the scope. */
    public Optional<Letter> find(CaseScope scope, long letterId) {
        return jdbc.sql(Sql.read(Letters.class, "letters.sql"))
                .params(scope.parameters())
                .param("letter", letterId)
                .param("case_id", null)
                .param("state", null)
                .param("limit", 1)
                .param("offset", 0)
                .query((row, number) -> letter(row))
                .optional();
    }

    /** How many letters of each state. */
    public Map<LetterState, Long> counts(CaseScope scope) {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        jdbc.sql(Sql.read(Letters.class, "letter_counts.sql"))
                .params(scope.parameters())
                .query((row, number) -> Map.entry(LetterState.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    /** What was done with a letter, in its order. */
    public List<Done> history(Letter letter) {
        return jdbc.sql(Sql.read(Letters.class, "letter_history.sql"))
                .param("letter", letter.letterId())
                .query(Done.class)
                .list();
    }

    /** The certificates of a letter. */
    public List<Item> items(Letter letter) {
        return jdbc.sql(Sql.read(Letters.class, "letter_items.sql"))
                .param("letter", letter.letterId())
                .query(Item.class)
                .list();
    }

    /** The register of numbers of the scope's counties, the latest first. */
    public List<Numbered> register(CaseScope scope, int most) {
        return jdbc.sql(Sql.read(Letters.class, "register.sql"))
                .params(scope.parameters())
                .param("limit", most)
                .query(Numbered.class)
                .list();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String way = row.getString("way");
        int year = row.getInt("year");
        String number =
                row.wasNull() ? null : Letterhead.numberWith(row.getString("number_code"), year, row.getInt("number"));
        return new Letter(
                row.getLong("letter_id"),
                row.getString("county_code"),
                row.getString("county"),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("unit_key"),
                row.getString("unit_name"),
                row.getString("addressee"),
                row.getString("contact"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("steps"),
                row.getString("drafted_by"),
                row.getObject("signed_on", LocalDate.class),
                number,
                row.getObject("sent_on", LocalDate.class),
                way == null ? null : SendingWay.valueOf(way),
                row.getObject("due", LocalDate.class),
                row.getBoolean("due_checked"),
                row.getString("items"),
                row.getLong("found"));
    }
}
