package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Which decision is in force, whatever was decided, taken back and confirmed before. */
class DecisionLawsTest {
    private static final TestDatabase DATABASE = TestDatabase.create();

    /** One decision on a name in a scope, and what becomes of it. */
    record Step(String name, String scope, String attribute, boolean fourEyes, boolean confirmed, boolean reverted) {
        String key() {
            return scope + "|" + name;
        }

        boolean ready() {
            return !reverted && (!fourEyes || confirmed);
        }
    }

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 60)
    void the_last_decision_that_is_confirmed_and_not_taken_back_is_in_force(@ForAll("steps") List<Step> steps)
            throws SQLException {
        Map<String, String> expected = new HashMap<>();
        for (Step step : steps) {
            if (step.ready()) {
                expected.put(step.key(), step.attribute());
            }
        }
        assertThat(after(steps)).isEqualTo(expected);
    }

    @Property(tries = 40)
    void the_order_of_decisions_on_different_names_does_not_matter(@ForAll("steps") List<Step> steps, @ForAll long seed)
            throws SQLException {
        List<Step> once = new ArrayList<>();
        for (Step step : steps) {
            if (once.stream().noneMatch(one -> one.key().equals(step.key()))) {
                once.add(step);
            }
        }
        List<Step> shuffled = new ArrayList<>(once);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(after(shuffled)).isEqualTo(after(once));
    }

    @Property(tries = 40)
    void deciding_and_taking_back_is_as_if_nothing_had_happened(
            @ForAll("steps") List<Step> steps, @ForAll("step") Step one) throws SQLException {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(one.name(), one.scope(), one.attribute(), one.fourEyes(), one.confirmed(), true));
        assertThat(after(more)).isEqualTo(after(steps));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.of("车位证明", "情况属实", "政审"),
                        Arbitraries.of("990100000000", "990101000000"),
                        Arbitraries.of("PERMITTED", "PROHIBITED", "UNLISTED"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Step::new);
    }

    /** Attribute in force by scope and name. */
    private static Map<String, String> after(List<Step> steps) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE app.decision CASCADE");
            for (Step step : steps) {
                long id;
                try (ResultSet row = statement.executeQuery("INSERT INTO app.decision (kind, scope_code, name,"
                        + " written_name, target_name, attribute, four_eyes, decided_by) VALUES ('CERTIFICATE', '"
                        + step.scope() + "', '" + step.name() + "', '" + step.name() + "', '" + step.name() + "', '"
                        + step.attribute() + "', " + step.fourEyes() + ", 'a') RETURNING decision_id")) {
                    row.next();
                    id = row.getLong(1);
                }
                if (step.confirmed()) {
                    statement.execute("INSERT INTO app.decision_confirmation VALUES (" + id + ", 'b')");
                }
                if (step.reverted()) {
                    statement.execute(
                            "INSERT INTO app.decision_revert (decision_id, reverted_by) VALUES (" + id + ", 'a')");
                }
            }
            Map<String, String> inForce = new TreeMap<>();
            try (ResultSet row = statement.executeQuery("SELECT * FROM app.decision_in_force")) {
                while (row.next()) {
                    inForce.put(row.getString("scope_code") + "|" + row.getString("name"), row.getString("attribute"));
                }
            }
            return inForce;
        }
    }
}
