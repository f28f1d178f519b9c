package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.ReadLedger;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.datasets.kind.LedgerKind;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what was sent in: {@code app.submission} and {@code app.submission_fault}. */
@Component
class SubmissionLog {
    /** Where the same bytes are already. */
    record Same(String path, String fileName, Status status) {}

    /** A file none of whose ledgers counts any more. */
    record Replaced(long submissionId, String storedPath) {}

    /**
     * A file that must be there.
     *
     * @param counts whether it counts; else it waits for an answer
     * @param gone whether it was noted as gone
     */
    record Kept(long submissionId, String sha256, String storedPath, boolean counts, boolean gone) {}

    private record Unrecorded(int fileId, String path, String sha256) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    SubmissionLog(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Until the transaction ends, nobody else keeps a file. */
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('app.submission'))")
                .query((row, number) -> number)
                .list();
    }

    /** Writes a record with its faults, or the outcome of one that waited; gives back its number. */
    long write(Draft draft, Outcome outcome, Answer answer) {
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("submitted_by", draft.submittedBy())
                .addValue("scope_code", draft.scopeCode())
                .addValue("ledger_kind", outcome.content().kind())
                .addValue("sha256", draft.sha256())
                .addValue("file_name", draft.fileName())
                .addValue("folder_hint", draft.folderHint())
                .addValue("stored_path", outcome.storedPath())
                .addValue("community_code", outcome.content().communityCode())
                .addValue("first_day", outcome.content().firstDay())
                .addValue("last_day", outcome.content().lastDay())
                .addValue("rows_accepted", outcome.content().rowsAccepted())
                .addValue("rows_quarantined", outcome.content().rowsQuarantined())
                .addValue("status", outcome.status().name())
                .addValue("message", outcome.message())
                .addValue("layouts", String.join(",", outcome.layouts()))
                .addValue("rows_digest", outcome.content().rowsDigest())
                .addValue("chosen_community", answer.chosenCommunity())
                .addValue("chosen_by", answer.chosenBy())
                .addValue("number", draft.submissionId());
        Long known = draft.submissionId();
        long number;
        if (known == null) {
            number = ask("write.sql").paramSource(values).query(Long.class).single();
        } else {
            number = known;
            ask("rewrite.sql").paramSource(values).update();
            for (String table : List.of("submission_fault", "submission_ledger")) {
                jdbc.sql("DELETE FROM app." + table + " WHERE submission_id = :number")
                        .paramSource(values)
                        .update();
            }
        }
        if (outcome.status() == Status.ACCEPTED) {
            noteChange();
        }
        write(number, outcome.faults());
        for (ReadLedger ledger : outcome.content().ledgers()) {
            ask("write_ledger.sql")
                    .param("submission", number)
                    .param("ledger_kind", ledger.ledger().code())
                    .param("community", ledger.community().code())
                    .param("first_day", ledger.firstDay())
                    .param("last_day", ledger.lastDay())
                    .param("stood_on", ledger.stoodOn())
                    .param("rows_accepted", ledger.rows())
                    .update();
        }
        return number;
    }

    /** What the next run will read is no longer what the last one read. */
    void noteChange() {
        ask("note_change.sql").update();
    }

    private void write(long number, List<Fault> faults) {
        MapSqlParameterSource[] rows = new MapSqlParameterSource[faults.size()];
        for (int i = 0; i < rows.length; i++) {
            Fault fault = faults.get(i);
            rows[i] = new MapSqlParameterSource()
                    .addValue("submission", number)
                    .addValue("fault_number", i + 1)
                    .addValue("doubtful", fault.doubtful())
                    .addValue("sheet", fault.sheet())
                    .addValue("row_number", fault.rowNumber())
                    .addValue("column_name", fault.column())
                    .addValue("code", fault.code())
                    .addValue("raw_value", fault.value())
                    .addValue("message", fault.message());
        }
        batches.batchUpdate(Sql.read(SubmissionLog.class, "write_fault.sql"), rows);
    }

    /** A ledger of an earlier file counts no more. */
    void supersede(Earlier earlier, long by) {
        ask("supersede.sql")
                .param("earlier", earlier.submissionId())
                .param("kind", earlier.ledgerKind())
                .param("by", by)
                .update();
    }

    /** A file, if none of its ledgers counts but those of some kinds. */
    Optional<Replaced> withoutOthers(long submission, Set<String> kinds) {
        return ask("without_others.sql")
                .param("submission", submission)
                .param("kinds", kinds)
                .query(Replaced.class)
                .optional();
    }

    /** Notes where a file of which nothing counts any more lies now. */
    void retire(long earlier, String newPath) {
        ask("retire.sql").param("earlier", earlier).param("path", newPath).update();
    }

    /** Where the same bytes count already, or wait; another record than the given one. */
    Optional<Same> same(Draft draft, LedgerStore store) {
        return ask("same_bytes.sql")
                .param("sha256", draft.sha256())
                .param("number", draft.submissionId())
                .query(Same.class)
                .list()
                .stream()
                .filter(same -> store.has(same.path()))
                .findFirst();
    }

    /** The ledgers of a kind that count already for the same community; for null, see {@code earlier.sql}. */
    List<Earlier> earlier(Draft draft, LedgerKind kind, @Nullable String community) {
        return ask("earlier.sql")
                .param("community", community)
                .param("kind", kind.code())
                .param("scope", draft.scopeCode())
                .param("file_name", draft.fileName())
                .query(Earlier.class)
                .list();
    }

    /** A community other than the given one whose ledger says the same in every row. */
    Optional<String> sameRows(String digest, @Nullable String community) {
        return ask("same_rows.sql")
                .param("rows_digest", digest)
                .param("community", community)
                .query(String.class)
                .optional();
    }

    /** A file that waits; empty when somebody else has answered. Nobody else answers until the transaction ends. */
    Optional<Draft> waiting(long number) {
        return ask("waiting_one.sql").param("number", number).query(Draft.class).optional();
    }

    /** A file that counts; empty when it does no more. */
    Optional<Draft> counting(long number) {
        return ask("counting_one.sql")
                .param("number", number)
                .query(Draft.class)
                .optional();
    }

    /** The files of an office, or one below it, that count and were read by a confirmed header. */
    List<Long> readBy(RegionCode office, String fingerprint) {
        return ask("read_by_layout.sql")
                .param("layout", fingerprint)
                .param("first", office.first())
                .param("last", office.last())
                .query(Long.class)
                .list();
    }

    /** The files that count by their record, though the published run does not know their header. */
    List<Long> unknownInRun() {
        return ask("unknown_in_run.sql").query(Long.class).list();
    }

    /** The files of an office, or one below it, that wait for one of some headers. */
    List<Long> waitingFor(RegionCode office, List<String> fingerprints) {
        return ask("same_layout.sql")
                .param("first", office.first())
                .param("last", office.last())
                .param("layouts", String.join(",", fingerprints))
                .query(Long.class)
                .list();
    }

    /**
     * Takes files that came into the ledger directory by other ways into the record, so that they have a day of
     * arrival and can be superseded.
     *
     * @param community a region code; null for all
     */
    int adopt(@Nullable String community, LedgerStore store) {
        int adopted = 0;
        for (Unrecorded file : ask("unrecorded_files.sql")
                .param("community", community)
                .query(Unrecorded.class)
                .list()) {
            String path = "ledgers/" + file.path();
            if (store.lies(path, file.sha256())) {
                adopted += ask("adopt.sql")
                        .param("file_id", file.fileId())
                        .param("written_at", OffsetDateTime.ofInstant(store.writtenAt(path), ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
            }
        }
        // What the run found to be replaced by a file that somebody has put there is replaced on record as well;
        // nothing is moved.
        ask("replaced_by_hand.sql").update();
        ask("replaced_whole_by_hand.sql").update();
        return adopted;
    }

    /**
     * Where the same bytes lie among the ledgers without counting: a run would take the copy that comes in for as old
     * as that.
     */
    List<Replaced> lying(String sha256) {
        return ask("lying.sql").param("sha256", sha256).query(Replaced.class).list();
    }

    /** Files that must be there, by number. */
    List<Kept> kept(long after, int most) {
        return ask("kept.sql")
                .param("after", after)
                .param("limit", most)
                .query(Kept.class)
                .list();
    }

    /** A file is nowhere. */
    void gone(long submission) {
        ask("gone.sql").param("submission", submission).update();
    }

    /** Notes of the same bytes that are on record as counting, and are not there, that they are gone. */
    void goneBytes(String sha256, LedgerStore store) {
        ask("gone_bytes.sql").param("sha256", sha256).query(Replaced.class).list().stream()
                .filter(one -> !store.has(one.storedPath()))
                .forEach(one -> gone(one.submissionId()));
    }

    /** A file is there, at a place that may be another than before. */
    void back(long submission, String path) {
        ask("back.sql").param("submission", submission).param("path", path).update();
    }

    /** Whether another record says that its file lies at a place. */
    boolean others(String path, long submission) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM app.submission"
                        + " WHERE stored_path = :path AND submission_id <> :number)")
                .param("path", path)
                .param("number", submission)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String statement) {
        return jdbc.sql(Sql.read(SubmissionLog.class, statement));
    }
}
