package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MartSchemaTest {
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_publication_that_fails_leaves_the_figures_in_use_as_they_are() throws Exception {
        publish("first", 10, 10, 0);
        assertThatThrownBy(() -> publish("second", 10, 8, 1)).isInstanceOf(SQLException.class);
        assertThat(currentRun()).isEqualTo("first");
    }

    @Test
    void the_next_publication_takes_the_place_of_the_last_even_while_somebody_is_reading_it() throws Exception {
        publish("first", 10, 10, 0);
        try (Connection reader = database.dataSource().getConnection()) {
            assertThat(run(reader)).isEqualTo("first");
            publish("second", 11, 10, 1);
            assertThat(run(reader)).isEqualTo("second");
        }
    }

    @Test
    void every_file_of_the_contract_is_loaded() throws Exception {
        Path contract =
                Path.of(MartSchema.class.getResource("mart/run.sql").toURI()).getParent();
        try (Stream<Path> files = Files.list(contract)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".sql", "")))
                    .containsExactlyInAnyOrderElementsOf(MartSchema.SUBJECTS);
        }
    }

    private void publish(String runId, long read, long accepted, long quarantined) throws Exception {
        MartSchema.publish(database.dataSource(), connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO run VALUES (?, now(), 'test', NULL, NULL, 1, 0,"
                    + read + "," + accepted + "," + quarantined + ")")) {
                insert.setString(1, runId);
                insert.executeUpdate();
            }
        });
    }

    private String currentRun() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return run(connection);
        }
    }

    private static String run(Connection connection) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery("SELECT run_id FROM mart.run")) {
            result.next();
            return result.getString(1);
        }
    }
}
