package cn.jianfu.etl.publish;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.etl.TestSpark;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCopyTest {
    @Test
    void texts_arrive_as_they_were_written_whatever_is_in_them() throws Exception {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("CREATE TABLE note (id int, text text, day date, bytes bytea)");
            var rows = TestSpark.session()
                    .sql("SELECT * FROM VALUES"
                            + " (1, '“引号”,\"逗号\",和\\n换行 \\\\ 反斜杠', DATE'2023-07-31', X'00FF'),"
                            + " (2, '', CAST(NULL AS DATE), CAST(NULL AS BINARY)),"
                            + " (3, CAST(NULL AS STRING), DATE'1999-12-31', X''),"
                            + " (4, '\\\\.', NULL, NULL) AS t(id, text, day, bytes)");
            TableCopy.load(connection, "note", rows);
            List<String> found = new ArrayList<>();
            try (ResultSet result = connection
                    .createStatement()
                    .executeQuery("SELECT text, day::text, encode(bytes, 'hex') FROM note ORDER BY id")) {
                while (result.next()) {
                    found.add(result.getString(1) + "|" + result.getString(2) + "|" + result.getString(3));
                }
            }
            assertThat(found)
                    .containsExactly(
                            "“引号”,\"逗号\",和\n换行 \\ 反斜杠|2023-07-31|00ff",
                            "|null|null",
                            "null|1999-12-31|",
                            "\\.|null|null");
        }
    }
}
