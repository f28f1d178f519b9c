package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.cases.LetterKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of letters: composed anew as long as a letter is drafted, kept byte for byte from its signature on. */
@Component
public class LetterPapers {
    /** A letter stands on no more rows; that many nobody checks. */
    private static final int MOST_EVIDENCE = 20_000;

    /** Keeps the rows behind a letter as they are now: the same rows that its draft shows. */
    private static final String FREEZE = """
            INSERT INTO app.letter_evidence
                (letter_id, place, issued_on, township, community, item_name, certificate_name, quantity, path, sheet, row_number)
            SELECT :letter, row_number() OVER (ORDER BY rows.issued_on, rows.path, rows.sheet, rows.row_number), rows.*
            FROM (
            %s
            ) rows
            """;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Letterheads heads;
    private final LetterTemplates templates;

    LetterPapers(JdbcClient jdbc, Letters letters, Letterheads heads, LetterTemplates templates) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.heads = heads;
        this.templates = templates;
    }

    /** What a letter says in all. */
    private record Whole(
            long certificates,
            long communities,
            @Nullable LocalDate firstMonth,
            @Nullable LocalDate lastMonth) {}

    /** The paper of a letter of the scope. */
    public byte[] paper(CaseScope scope, long letterId) {
        Letter letter = one(scope, letterId);
        return jdbc.sql("SELECT content FROM app.letter_paper WHERE letter_id = :letter")
                .param("letter", letterId)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseGet(() -> compose(letter, null, null, current(letterId)));
    }

    /** The ledger rows behind a letter of the scope: as they were when it was signed, as they are before that. */
    public List<EvidenceRow> evidence(CaseScope scope, long letterId) {
        Letter letter = one(scope, letterId);
        return letter.number() == null ? current(letterId) : frozen(letterId);
    }

    private Letter one(CaseScope scope, long letterId) {
        return letters.find(scope, letterId).orElseThrow(() -> new IllegalArgumentException("没有这份函"));
    }

    /** Freezes figures, rows and paper of a letter that is being signed. */
    void freeze(Letter letter, String number, LocalDate signedOn, String runId) {
        jdbc.sql(Sql.read(LetterPapers.class, "freeze_figures.sql"))
                .param("letter", letter.letterId())
                .param("run_id", runId)
                .update();
        jdbc.sql(FREEZE.formatted(Sql.read(LetterPapers.class, "evidence.sql")))
                .param("letter", letter.letterId())
                .param("limit", MOST_EVIDENCE)
                .update();
        jdbc.sql("INSERT INTO app.letter_paper (letter_id, content) VALUES (:letter, :content)")
                .param("letter", letter.letterId())
                .param("content", compose(letter, number, signedOn, frozen(letter.letterId())))
                .update();
    }

    private byte[] compose(
            Letter letter, @Nullable String number, @Nullable LocalDate signedOn, List<EvidenceRow> rows) {
        Letterhead head = heads.of(letter.countyCode()).orElseGet(() -> Letterhead.suggested(letter.county()));
        Whole whole = jdbc.sql(Sql.read(LetterPapers.class, "whole.sql"))
                .param("letter", letter.letterId())
                .query(Whole.class)
                .single();
        LetterContent content = new LetterContent(
                letter.kind(),
                head,
                number,
                letter.addressee(),
                letters.items(letter).stream().map(Letters.Item::itemName).toList(),
                letter.kind() == LetterKind.CEASE ? documents(letter, head) : List.of(),
                whole.certificates(),
                whole.communities(),
                span(whole),
                earlier(letter),
                signedOn,
                rows);
        return LetterPaper.write(templates.inUse(letter.countyCode(), letter.kind()), content);
    }

    private List<String> documents(Letter letter, Letterhead head) {
        return jdbc
                .sql(Sql.read(LetterPapers.class, "documents.sql"))
                .param("letter", letter.letterId())
                .query((row, number) -> "《" + row.getString("document") + "》"
                        + (row.getString("document_number").isBlank()
                                ? ""
                                : "（" + row.getString("document_number") + "）"))
                .list()
                .stream()
                .filter(cited -> !head.documents().contains(cited))
                .toList();
    }

    private String earlier(Letter letter) {
        return jdbc.sql(Sql.read(LetterPapers.class, "earlier.sql"))
                .param("letter", letter.letterId())
                .query((row, number) ->
                        Letterhead.numberWith(row.getString("number_code"), row.getInt("year"), row.getInt("number")))
                .optional()
                .orElse("");
    }

    private static String span(Whole whole) {
        LocalDate first = whole.firstMonth();
        LocalDate last = whole.lastMonth();
        if (first == null || last == null) {
            return "现有台账";
        }
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        return from.equals(to) ? Figures.month(from) : Figures.month(from) + "至" + Figures.month(to);
    }

    private List<EvidenceRow> current(long letterId) {
        return jdbc.sql(Sql.read(LetterPapers.class, "evidence.sql"))
                .param("letter", letterId)
                .param("limit", MOST_EVIDENCE)
                .query(EvidenceRow.class)
                .list();
    }

    private List<EvidenceRow> frozen(long letterId) {
        return jdbc.sql(Sql.read(LetterPapers.class, "frozen_evidence.sql"))
                .param("letter", letterId)
                .query(EvidenceRow.class)
                .list();
    }
}
