package cn.jianfu.etl.marts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.model.SqlModel;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows in, rows out, for each mart that counts. */
class MartSqlTest {
    private final SparkSession spark = TestSpark.session();

    @BeforeEach
    void a_county_with_two_communities() {
        view(
                "fact",
                "certificate_id, community_code, issued_on, month, item_id, attribute, non_compliant, unit_id, file_id,"
                        + " row_number, name_id, name, sheet, unit_name, certificate_number, clerk, quantity,"
                        + " quantity_written",
                "(1L, '990101001001', DATE'2023-01-31', DATE'2023-01-01', 5, 'PROHIBITED', true, 7, 1, 4, 0, '无房证明',"
                        + " '台账', '教育局', '001', '甲', 1, CAST(NULL AS STRING))",
                "(2L, '990101001001', DATE'2023-01-01', DATE'2023-01-01', 5, 'PROHIBITED', true, 7, 1, 5, 0, '无房证明',"
                        + " '台账', '教育局', '002', '甲', 3, '3份')",
                "(3L, '990101001001', DATE'2023-02-01', DATE'2023-02-01', 5, 'PROHIBITED', true, 7, 1, 6, 0, '无房证明',"
                        + " '台账', '教育局', '003', '甲', 1, CAST(NULL AS STRING))",
                "(4L, '990101001001', DATE'2023-02-01', DATE'2023-02-01', 9, 'PERMITTED', false, 8, 1, 7, 1, '参保证明',"
                        + " '台账', '医保局', '004', '甲', 1, CAST(NULL AS STRING))",
                "(5L, '990101001002', DATE'2023-01-15', DATE'2023-01-01', 0, 'PENDING', false, 8, 2, 4, 2, '证明', '台账',"
                        + " '医保局', CAST(NULL AS STRING), '乙', 1, CAST(NULL AS STRING))");
        spark.sql(
                        "SELECT 'certificates' AS kind, count(*) AS ledger_rows, CAST(coalesce(sum(quantity), 0) AS BIGINT) AS quantity,"
                                + " count(*) AS dated, min(issued_on) AS first_day, max(issued_on) AS last_day FROM fact")
                .createOrReplaceTempView("mart_accepted");
    }

    @Test
    void certificates_are_counted_by_community_month_and_attribute() {
        assertThat(rows("community_month"))
                .containsExactly(
                        "[990101001001,2023-01-01,PROHIBITED,4,4,2]",
                        "[990101001001,2023-02-01,PERMITTED,1,0,1]",
                        "[990101001001,2023-02-01,PROHIBITED,1,1,1]",
                        "[990101001002,2023-01-01,PENDING,1,0,1]");
        assertThat(problems("community_month")).isEmpty();
    }

    @Test
    void demand_is_counted_by_unit_item_community_and_month() {
        rows("community_month");
        view("mart_unit", "unit_id", "(7)", "(8)");
        view("mart_item", "item_id", "(0)", "(5)", "(9)");
        assertThat(rows("unit_demand"))
                .containsExactly(
                        "[7,5,990101001001,2023-01-01,PROHIBITED,4,4]",
                        "[7,5,990101001001,2023-02-01,PROHIBITED,1,1]",
                        "[8,0,990101001002,2023-01-01,PENDING,1,0]",
                        "[8,9,990101001001,2023-02-01,PERMITTED,1,0]");
        assertThat(problems("unit_demand")).isEmpty();
    }

    @Test
    void a_certificate_keeps_the_place_in_the_file_where_it_stands() {
        assertThat(rows("certificate"))
                .hasSize(5)
                .contains("[2,990101001001,2023-01-01,7,5,PROHIBITED,002,无房证明,教育局,甲,3,3份,1,台账,5]");
        assertThat(problems("certificate")).isEmpty();
    }

    @Test
    void a_mart_that_lost_a_row_fails_its_test() {
        spark.sql(SqlModel.load("marts", "community_month").sql())
                .filter("attribute <> 'PENDING'")
                .createOrReplaceTempView("mart_community_month");
        assertThat(problems("community_month")).containsExactly("counts differ from the rows read");
    }

    @Test
    void every_file_is_accounted_for_whatever_became_of_it() {
        String columns = "file_id, sha256, path, modified_at, ledger_kind, first_path, code, message, counts, standing,"
                + " standing_message, community_code, known_code, rows_read, rows_accepted, rows_quarantined, rows_void,"
                + " rows_refused, not_counting, misplaced, misplaced_message, void_counting, refused_counting, twin_path";
        String none = "CAST(NULL AS STRING)";
        view(
                "file",
                columns,
                "(1, 'aa', '东城区/桥头镇/柳岸社区.xlsx', TIMESTAMP'2023-08-01 09:00:00', 'certificates', " + none + ", " + none
                        + ", " + none + ", true, " + none + ", " + none
                        + ", '990101001001', '990101001001', 9L, 4L, 2L,"
                        + " 1L, 2L, 0L, 0L, " + none + ", 1L, 2L, " + none + ")",
                "(2, 'aa', '东城区/桥头镇/柳岸社区(副本).xlsx', TIMESTAMP'2023-08-01 09:00:00', 'certificates',"
                        + " '东城区/桥头镇/柳岸社区.xlsx', NULL, NULL, false, NULL, NULL, '990101001001', '990101001001', 9L,"
                        + " 4L, 2L, 1L, 2L, 0L, 0L, NULL, 0L, 0L, NULL)",
                "(3, 'bb', '东城区/桥头镇/照片.xlsx', TIMESTAMP'2023-08-01 09:00:00', NULL, NULL, 'NOT_A_WORKBOOK', '不是工作簿',"
                        + " true, NULL, NULL, NULL, '990101000000', 0L, 0L, 0L, 0L, 0L, 0L, 0L, NULL, 0L, 0L, NULL)",
                "(4, 'cc', '东城区/桥头镇/某某社区.xlsx', TIMESTAMP'2023-08-01 09:00:00', 'certificates', NULL, NULL, NULL, true,"
                        + " NULL, NULL, NULL, '990101001000', 2L, 2L, 0L, 0L, 0L, 0L, 2L, '没有这个社区', 0L, 0L, NULL)",
                "(5, 'dd', '东城区/桥头镇/柳岸社区旧.xlsx', TIMESTAMP'2023-07-01 09:00:00', 'certificates', NULL, NULL, NULL,"
                        + " false, 'SUPERSEDED', '已被替代', '990101001001', '990101001001', 5L, 3L, 1L, 0L, 1L, 3L, 0L,"
                        + " NULL, 0L, 0L, NULL)");
        view(
                "located_quarantine",
                "file_id, community_code, region_code, sheet, row_number, column_name, code, raw_value, message",
                "(1, '990101001001', '990101001001', '台账', 8, '出具证明时间', 'BAD_DATE', '2023-2-30'," + " '没有这一天')",
                "(1, '990101001001', '990101001001', '台账', 9, '出具证明时间', 'BAD_DATE', '2023-2-31'," + " '没有这一天')",
                "(1, '990101001001', '990101001001', '台账', 8, '证明名称或用途', 'MISSING', '', '请填写')",
                "(4, NULL, '990101001000', '台账', 4, '社区', 'UNKNOWN_COMMUNITY', '某某社区', '没有这个社区')",
                "(4, NULL, '990101001000', '台账', 5, '社区', 'UNKNOWN_COMMUNITY', '某某社区', '没有这个社区')");
        view(
                "set_aside",
                "file_id, sheet, row_number, outcome, community_code, counted_on, issued_on, unit_id,"
                        + " certificate_number, certificate_name, unit_name, message",
                "(1, '台账', 12, 'VOID', '990101001001', DATE'2023-01-02', CAST(NULL AS DATE), CAST(NULL AS INT), '005',"
                        + " CAST(NULL AS STRING), CAST(NULL AS STRING), '作废')",
                "(1, '台账', 10, 'REFUSED', '990101001001', DATE'2023-01-09', DATE'2023-01-09', 7, '006', '无房证明', '教育局',"
                        + " '未出具')",
                "(1, '台账', 11, 'REFUSED', '990101001001', DATE'2023-01-09', DATE'2023-01-09', 8, '007', '无房证明', '某局',"
                        + " '未出具')");
        view("mart_unit", "unit_id", "(7)", "(8)");
        rows("quarantine");
        assertThat(rows("ledger_file"))
                .containsExactly(
                        "[1,aa,东城区/桥头镇/柳岸社区.xlsx,2023-08-01T01:00:00Z,certificates,990101001001,ACCEPTED,null,9,4,2,1,2,0,990101001001]",
                        "[2,aa,东城区/桥头镇/柳岸社区(副本).xlsx,2023-08-01T01:00:00Z,certificates,990101001001,DUPLICATE,"
                                + "与“东城区/桥头镇/柳岸社区.xlsx”内容完全相同，只计一次。,0,0,0,0,0,9,990101001001]",
                        "[3,bb,东城区/桥头镇/照片.xlsx,2023-08-01T01:00:00Z,null,null,REJECTED,不是工作簿,0,0,0,0,0,0,990101000000]",
                        "[4,cc,东城区/桥头镇/某某社区.xlsx,2023-08-01T01:00:00Z,certificates,null,REJECTED,没有这个社区,2,0,2,0,0,0,990101001000]",
                        "[5,dd,东城区/桥头镇/柳岸社区旧.xlsx,2023-07-01T01:00:00Z,certificates,990101001001,SUPERSEDED,已被替代,0,0,0,0,0,5,990101001001]");
        assertThat(rows("run")).containsExactly("[2023-01-01,2023-02-01,5,2,1,11,4,4,1,2,7,14]");
        assertThat(rows("certificate_set_aside"))
                .containsExactly(
                        "[1,台账,10,0,1,990101001001,2023-01-09,2023-01-09,7,006,无房证明,教育局,未出具]",
                        "[1,台账,11,0,1,990101001001,2023-01-09,2023-01-09,8,007,无房证明,某局,未出具]",
                        "[1,台账,12,1,0,990101001001,2023-01-02,null,null,005,null,null,作废]");
        rows("certificate");
        assertThat(problems("certificate_set_aside")).isEmpty();
        view("mart_read_file", "file_id, rows_read", "(1, 9L)", "(2, 9L)", "(3, 0L)", "(4, 2L)", "(5, 5L)");
        // The facts of this test have one row more than file 1 accepted: exactly that is what the test must say.
        assertThat(problems("ledger_file")).containsExactly("files accepted 4 rows, the tables hold 5");
    }

    private List<String> rows(String mart) {
        var rows = SqlModel.load("marts", mart).query(spark);
        rows.createOrReplaceTempView("mart_" + mart);
        return rows.collectAsList().stream().map(Object::toString).sorted().toList();
    }

    private List<String> problems(String mart) {
        return spark.sql(SqlModel.test("marts", mart).orElseThrow()).collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private void view(String name, String columns, String... rows) {
        spark.sql("SELECT * FROM VALUES " + String.join(", ", rows) + " AS t(" + columns + ")")
                .createOrReplaceTempView(name);
    }
}
