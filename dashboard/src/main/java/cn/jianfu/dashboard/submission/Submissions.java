package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent in, as {@code app.submission} and {@code app.submission_fault} have it, beside what the published run read. */
@Component
class Submissions {
    /** More faults than these nobody mends one by one. */
    private static final int MOST_FAULTS = 2000;

    /** A fault with the file that it is in. */
    record FaultOfFile(
            long submissionId,
            String fileName,
            @Nullable String community,
            Submission.Status status,
            String outcome,
            @Nullable String sheet,
            @Nullable Integer rowNumber,
            @Nullable String columnName,
            @Nullable String code,
            @Nullable String rawValue,
            @Nullable String message) {}

    private record Known(String runId, RegionTree regions) {}

    private record CountedFile(String path) {}

    private final JdbcClient jdbc;
    private final Marts marts;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Submissions(JdbcClient jdbc, Marts marts) {
        this.jdbc = jdbc;
        this.marts = marts;
    }

    /** The regions of the published run; read once for each. */
    RegionTree regions() {
        String run = marts.current().orElseThrow().runId();
        Known kept = known.get();
        if (kept == null || !kept.runId().equals(run)) {
            kept = new Known(
                    run,
                    new RegionTree(ask("regions.sql")
                            .query((row, number) -> new Region(
                                    row.getString("region_code"),
                                    row.getString("name"),
                                    RegionLevel.valueOf(row.getString("level")),
                                    row.getString("parent_code")))
                            .list()));
            known.set(kept);
        }
        return kept.regions();
    }

    /** Until the transaction ends, nobody else keeps a file. */
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('app.submission'))")
                .query((row, number) -> number)
                .list();
    }

    /** Takes the community's files that came into the ledger directory by other ways into the record, so that they can be superseded. */
    void adoptCounted(String communityCode, LedgerStore store) {
        List<String> paths =
                ask("counted_files.sql").param("community", communityCode).query(CountedFile.class).list().stream()
                        .map(CountedFile::path)
                        .filter(path -> store.has("ledgers/" + path))
                        .toList();
        if (!paths.isEmpty()) {
            ask("adopt.sql")
                    .param("community", communityCode)
                    .param("paths", paths)
                    .update();
        }
    }

    /** The name of a file with the same bytes that counts already. */
    Optional<String> sameBytes(String sha256, LedgerStore store) {
        return ask("same_bytes.sql").param("sha256", sha256).query(CountedFile.class).list().stream()
                .map(CountedFile::path)
                .filter(store::has)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .findFirst();
    }

    /** The ledgers that count already for the same community. */
    List<Earlier> earlier(NewSubmission submission) {
        return ask("earlier.sql")
                .param("community", submission.communityCode())
                .param("kind", submission.ledgerKind())
                .param("scope", submission.scopeCode())
                .param("file_name", submission.fileName())
                .query(Earlier.class)
                .list();
    }

    /** Writes a record with its faults; gives back its number. */
    @Transactional
    long record(NewSubmission submission, List<Fault> faults) {
        long number = ask("record.sql")
                .param("submitted_by", submission.submittedBy())
                .param("scope_code", submission.scopeCode())
                .param("ledger_kind", submission.ledgerKind())
                .param("sha256", submission.sha256())
                .param("file_name", submission.fileName())
                .param("stored_path", submission.storedPath())
                .param("community_code", submission.communityCode())
                .param("first_day", submission.firstDay())
                .param("last_day", submission.lastDay())
                .param("rows_accepted", submission.rowsAccepted())
                .param("rows_quarantined", submission.rowsQuarantined())
                .param("status", submission.status().name())
                .param("message", submission.message())
                .query(Long.class)
                .single();
        for (int i = 0; i < Math.min(faults.size(), MOST_FAULTS); i++) {
            Fault fault = faults.get(i);
            ask("record_fault.sql")
                    .param("submission", number)
                    .param("fault_number", i + 1)
                    .param("sheet", fault.sheet())
                    .param("row_number", fault.rowNumber())
                    .param("column_name", fault.column())
                    .param("code", fault.code())
                    .param("raw_value", fault.value())
                    .param("message", fault.message())
                    .update();
        }
        return number;
    }

    void supersede(long earlier, long by, String newPath) {
        ask("supersede.sql")
                .param("earlier", earlier)
                .param("by", by)
                .param("path", newPath)
                .update();
    }

    /** The latest submissions of a scope, of one community or of all. */
    List<Submission> history(Sight sight, @Nullable String community, int limit, int offset) {
        return ask("history.sql")
                .params(sight.parameters())
                .param("community", community)
                .param("numbers", List.of(-1L))
                .param("all", true)
                .param("limit", limit)
                .param("offset", offset)
                .query(Submission.class)
                .list();
    }

    /** Some submissions of a scope, by their numbers. */
    List<Submission> some(Sight sight, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : ask("history.sql")
                        .params(sight.parameters())
                        .param("community", null)
                        .param("numbers", numbers)
                        .param("all", false)
                        .param("limit", numbers.size())
                        .param("offset", 0)
                        .query(Submission.class)
                        .list();
    }

    long count(Sight sight, @Nullable String community) {
        return ask("history_count.sql")
                .params(sight.parameters())
                .param("community", community)
                .query(Long.class)
                .single();
    }

    /** Files that were accepted after the published run began to read. */
    long waiting(Sight sight) {
        return ask("waiting.sql").params(sight.parameters()).query(Long.class).single();
    }

    /** What is wrong with some submissions; one line also for a file without faults. */
    List<FaultOfFile> faults(Sight sight, List<Long> numbers) {
        return numbers.isEmpty()
                ? new ArrayList<>()
                : ask("faults.sql")
                        .params(sight.parameters())
                        .params(Map.of("numbers", numbers))
                        .query(FaultOfFile.class)
                        .list();
    }

    /** How a scope's regions stand, month by month. */
    List<MonthStand> stands(Sight sight) {
        return ask("stands.sql")
                .params(sight.parameters())
                .query(MonthStand.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String measure) {
        return jdbc.sql(Sql.read(Submissions.class, measure));
    }
}
