package cn.jianfu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AddedOnlyTest {
    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void who_tries_to_change_what_is_only_added_to_is_told_what_it_is() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO app.four_eyes (scope_code, required, set_by) VALUES ('990101000000', true, 'minzheng');
                    INSERT INTO app.catalogue_version (digest, content, reason) VALUES (repeat('a', 64), '', '试验')
                    """);
            assertThatThrownBy(() -> statement.execute("UPDATE app.four_eyes SET required = false"))
                    .hasMessageContaining("四眼复核的设置记录只增不改：four_eyes");
            assertThatThrownBy(() -> statement.execute("DELETE FROM app.catalogue_version"))
                    .hasMessageContaining("证明目录的各版本只增不改：catalogue_version");
        }
    }

    @Test
    void every_table_that_is_only_added_to_has_a_name_of_its_own() throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet table = connection.createStatement().executeQuery("""
                        SELECT tgrelid::regclass, coalesce(obj_description(tgrelid, 'pg_class'), '')
                        FROM pg_trigger WHERE tgfoid = 'app.refuse_change'::regproc
                        """)) {
            while (table.next()) {
                names.put(table.getString(1), table.getString(2));
            }
        }
        assertThat(names).containsKeys("app.decision", "app.rule_version");
        assertThat(names.values()).doesNotContain("").doesNotHaveDuplicates();
    }
}
