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
                "region",
                "region_id, region_code, name, level, parent_code, county_id",
                "(0, '990100000000', '云溪市', 'CITY', CAST(NULL AS STRING), CAST(NULL AS INT))",
                "(1, '990101000000', '东城区', 'COUNTY', '990100000000', 1)",
                "(2, '990101001000', '桥头镇', 'TOWNSHIP', '990101000000', 1)",
                "(3, '990101001001', '柳岸社区', 'COMMUNITY', '990101001000', 1)",
                "(4, '990101001002', '荷塘社区', 'COMMUNITY', '990101001000', 1)");
        view(
                "attribute",
                "attribute_id, attribute, non_compliant",
                "(0Y, 'PERMITTED', false)",
                "(1Y, 'PROHIBITED', true)",
                "(2Y, 'UNLISTED', true)",
                "(3Y, 'PENDING', false)");
        view(
                "fact",
                "certificate_id, community_id, issued_on, item_id, attribute_id, unit_id, file_id, row_number, name_id,"
                        + " sheet, unit_name, certificate_number, clerk, quantity, quantity_written",
                "(1L, 3, DATE'2023-01-31', 5, 1Y, 7, 1, 4, 0, '台账', '教育局', '001', '甲', 1, CAST(NULL AS STRING))",
                "(2L, 3, DATE'2023-01-01', 5, 1Y, 7, 1, 5, 0, '台账', '教育局', '002', '甲', 3, '3份')",
                "(3L, 3, DATE'2023-02-01', 5, 1Y, 7, 1, 6, 0, '台账', '教育局', '003', '甲', 1, CAST(NULL AS STRING))",
                "(4L, 3, DATE'2023-02-01', 9, 0Y, 8, 1, 7, 1, '台账', '医保局', '004', '甲', 1, CAST(NULL AS STRING))",
                "(5L, 4, DATE'2023-01-15', 0, 3Y, 8, 2, 4, 2, '台账', '医保局', CAST(NULL AS STRING), '乙', 1, CAST(NULL AS"
                        + " STRING))");
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
        view(
                "name",
                "name_id, name, item_id, attribute_id",
                "(0, '无房证明', 5, 1Y)",
                "(1, '参保证明', 9, 0Y)",
                "(2, '证明', 0, 3Y)");
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
        assertThat(problems("community_month"))
                .containsExactly("counts differ from the facts", "rows differ from the facts");
    }

    @Test
    void every_file_is_accounted_for_whatever_became_of_it() {
        view(
                "file",
                "file_id, sha256, path, is_first, modified_at",
                "(1, 'aa', '东城区/桥头镇/柳岸社区.xlsx', true, TIMESTAMP'2023-08-01 09:00:00')",
                "(2, 'aa', '东城区/桥头镇/柳岸社区(副本).xlsx', false, TIMESTAMP'2023-08-01 09:00:00')",
                "(3, 'bb', '东城区/桥头镇/照片.xlsx', true, TIMESTAMP'2023-08-01 09:00:00')",
                "(4, 'cc', '东城区/桥头镇/某某社区.xlsx', true, TIMESTAMP'2023-08-01 09:00:00')",
                "(5, 'dd', '东城区/桥头镇/柳岸社区旧.xlsx', true, TIMESTAMP'2023-07-01 09:00:00')");
        view(
                "intake_file",
                "sha256, kind, code, message, rows_read, rows_accepted, rows_quarantined, rows_void, rows_refused,"
                        + " period_from",
                "('aa', 'certificates', CAST(NULL AS STRING), CAST(NULL AS STRING), 9L, 4L, 2L, 1L, 2L,"
                        + " DATE'2023-01-01')",
                "('bb', CAST(NULL AS STRING), 'NOT_A_WORKBOOK', '不是工作簿', 0L, 0L, 0L, 0L, 0L, DATE'2023-01-01')",
                "('cc', 'certificates', CAST(NULL AS STRING), CAST(NULL AS STRING), 2L, 2L, 0L, 0L, 0L,"
                        + " DATE'2023-01-01')",
                "('dd', 'certificates', CAST(NULL AS STRING), CAST(NULL AS STRING), 5L, 3L, 1L, 0L, 1L,"
                        + " DATE'2023-01-01')");
        view(
                "intake_record",
                "record, sha256, sheet, row_number, outcome, issued_on, certificate_name, unit_name,"
                        + " certificate_number, message, community_name, heading_community",
                "('SET_ASIDE', 'aa', '台账', 12, 'VOID', CAST(NULL AS DATE), CAST(NULL AS STRING), CAST(NULL AS STRING),"
                        + " '005', '作废', '柳岸社区', CAST(NULL AS STRING))",
                "('SET_ASIDE', 'aa', '台账', 10, 'REFUSED', DATE'2023-01-09', '无房证明', '教育局',"
                        + " '006', '未出具', '柳岸社区', CAST(NULL AS STRING))",
                "('SET_ASIDE', 'aa', '台账', 11, 'REFUSED', DATE'2023-01-09', '无房证明', '某局',"
                        + " '007', '未出具', '柳岸社区', CAST(NULL AS STRING))",
                "('SET_ASIDE', 'dd', '台账', 11, 'REFUSED', DATE'2023-01-09', '无房证明', '教育局',"
                        + " '007', '未出具', '柳岸社区', CAST(NULL AS STRING))");
        view("unit_name", "unit_name, county_id, unit_id", "('教育局', 9, 7)", "('某局', 9, 8)");
        view("mart_unit", "unit_id", "(7)", "(8)");
        view(
                "standing",
                "file_id, ledger, rows, counts, status, message",
                "(1, 'certificates', 4L, true, 'COUNTS', CAST(NULL AS STRING))",
                "(4, 'certificates', 2L, true, 'COUNTS', CAST(NULL AS STRING))",
                "(5, 'certificates', 3L, false, 'SUPERSEDED', '已被替代')");
        conform("file_standing");
        conform("counted_file");
        view(
                "intake_quarantine",
                "sha256, sheet, row_number, column_name, code, raw_value, message, community_name, heading_community",
                "('aa', '台账', 8, '出具证明时间', 'BAD_DATE', '2023-2-30', '没有这一天', CAST(NULL AS STRING), CAST(NULL AS"
                        + " STRING))",
                "('aa', '台账', 9, '出具证明时间', 'BAD_DATE', '2023-2-31', '没有这一天', CAST(NULL AS STRING), CAST(NULL AS"
                        + " STRING))",
                "('aa', '台账', 8, '证明名称或用途', 'MISSING', '', '请填写', CAST(NULL AS STRING), CAST(NULL AS STRING))",
                "('dd', '台账', 9, '出具证明时间', 'BAD_DATE', '2023-2-31', '没有这一天', CAST(NULL AS STRING), CAST(NULL AS"
                        + " STRING))");
        view(
                "quarantined_place",
                "file_id, community_name, heading_community, community_id, region_id",
                "(1, CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS INT), 2)",
                "(5, CAST(NULL AS STRING), CAST(NULL AS STRING), 3, 3)");
        view(
                "misplaced_row",
                "file_id, sheet, row_number, column_name, raw_value, code, message, community_id, region_id",
                "(4, '台账', 4, '社区', '某某社区', 'UNKNOWN_COMMUNITY', '没有这个社区', CAST(NULL AS INT), 2)",
                "(4, '台账', 5, '社区', '某某社区', 'UNKNOWN_COMMUNITY', '没有这个社区', CAST(NULL AS INT), 2)");
        view(
                "place",
                "file_id, community_name, heading_community, community_id, county_id",
                "(1, '柳岸社区', CAST(NULL AS STRING), 3, 9)",
                "(5, '柳岸社区', CAST(NULL AS STRING), 3, 9)",
                "(4, '某某社区', CAST(NULL AS STRING), CAST(NULL AS INT), CAST(NULL AS INT))");
        view("filed_ledger", "file_id, ledger, first_day", "(1, 'certificates', DATE'2023-01-02')");
        conform("set_aside_row");
        conform("set_aside");
        view(
                "file_place",
                "file_id, community_id, region_id",
                "(1, 3, 3)",
                "(2, 3, 3)",
                "(3, CAST(NULL AS INT), 1)",
                "(4, CAST(NULL AS INT), 2)",
                "(5, 3, 3)");
        conform("file_community");
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
        view("name", "name_id, name", "(0, '无房证明')", "(1, '参保证明')", "(2, '证明')");
        rows("certificate");
        assertThat(problems("certificate_set_aside")).isEmpty();
        view("burden", "row_id", "(1L)");
        spark.table("burden").limit(0).createOrReplaceTempView("burden");
        // The facts of this test have one row more than file 1 accepted: exactly that is what the test must say.
        assertThat(problems("ledger_file")).containsExactly("files accepted 4 rows, the facts hold 5");
    }

    private void conform(String model) {
        SqlModel.load("conform", model).query(spark).createOrReplaceTempView(model);
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
