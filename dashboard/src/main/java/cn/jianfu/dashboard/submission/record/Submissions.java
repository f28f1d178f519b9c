package cn.jianfu.dashboard.submission.record;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent in within a scope. */
@Component
public class Submissions {
    private static final long NONE = -1;

    /**
     * Which files are meant; null means all.
     *
     * @param community a region code
     * @param month its first day: files that speak of it, or of no month
     * @param kind code of a kind of ledger
     */
    public record Filter(
            @Nullable String community,
            java.time.@Nullable LocalDate month,
            @Nullable String kind) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Submission> history(Sight sight, Filter filter, int limit, int offset) {
        return history(sight, filter, List.of(NONE), limit, offset);
    }

    /** Some, by their numbers; those out of scope are left out. */
    public List<Submission> some(Sight sight, List<Long> numbers) {
        return numbers.isEmpty() ? List.of() : history(sight, Filter.ALL, numbers, numbers.size(), 0);
    }

    /** One, if it is within the scope. */
    public Optional<Submission> one(Sight sight, long number) {
        return some(sight, List.of(number)).stream().findFirst();
    }

    private List<Submission> history(Sight sight, Filter filter, List<Long> numbers, int limit, int offset) {
        return ask("history.sql", sight)
                .param("community", filter.community())
                .param("month", filter.month())
                .param("kind", filter.kind())
                .param("numbers", numbers)
                .param("all", numbers.contains(NONE))
                .param("limit", limit)
                .param("offset", offset)
                .query(Submission.class)
                .list();
    }

    public long count(Sight sight, Filter filter) {
        return ask("history_count.sql", sight)
                .param("community", filter.community())
                .param("month", filter.month())
                .param("kind", filter.kind())
                .query(Long.class)
                .single();
    }

    /** Files of which something is still to be done, as of now. */
    public Unsettled unsettled(Sight sight) {
        return ask("unsettled.sql", sight).query(Unsettled.class).single();
    }

    /** Files for which a person has to answer something, the oldest first. */
    public List<Submission> waiting(Sight sight) {
        return some(sight, ask("waiting.sql", sight).query(Long.class).list()).stream()
                .sorted(java.util.Comparator.comparingLong(Submission::submissionId))
                .toList();
    }

    /** What is wrong with some submissions; one line also for a file without faults. */
    public List<FaultOfFile> faults(Sight sight, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : ask("faults.sql", sight)
                        .param("numbers", numbers)
                        .query(FaultOfFile.class)
                        .list();
    }

    private JdbcClient.StatementSpec ask(String question, Sight sight) {
        return jdbc.sql(Sql.read(Submissions.class, question)).params(sight.parameters());
    }
}
