package cn.jianfu.datasets.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyTest {
    private static final String NAMES = """
            unit,name,id,purpose
            某银行,亲属关系证明,a-1,取款
            某学校,居住证明,007,"入学,报名"
            ,说不清的东西,3,
            民政局,婚姻状况证明,4,收养登记
            """;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void each_name_gets_its_attribute_item_and_reason_in_the_order_of_the_table() throws Exception {
        assertThat(classify(NAMES.getBytes(StandardCharsets.UTF_8))).isZero();
        List<CsvRow> rows = results();
        assertThat(rows).extracting(row -> row.text("id")).containsExactly("a-1", "007", "3", "4");
        assertThat(rows).extracting(row -> row.text("attribute")).containsExactly("不应由", "文件外", "待研判", "可由");
        assertThat(rows).extracting(row -> row.text("decided")).containsExactly("true", "true", "false", "true");
        assertThat(rows.getFirst().text("item")).isEqualTo("亲属关系证明");
        assertThat(rows).allMatch(row -> !row.text("reason").isEmpty());
        assertThat(rows).allMatch(row -> row.text("confidence").matches("[01]\\.\\d\\d"));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("共 4 行", "待研判 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void any_encoding_that_spreadsheets_write_is_read(String charset) throws Exception {
        assertThat(classify(NAMES.getBytes(Charset.forName(charset)))).isZero();
        assertThat(results()).extracting(row -> row.text("attribute")).containsExactly("不应由", "文件外", "待研判", "可由");
    }

    @Test
    void a_mark_at_the_beginning_and_chinese_headings_do_no_harm() throws Exception {
        String table = "\uFEFF编号,证明名称\n1,未婚证明\n";
        assertThat(classify(table.getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(results().getFirst().text("attribute")).isEqualTo("不应由");
    }

    @Test
    void an_incomplete_row_is_named_and_the_others_go_on() throws Exception {
        assertThat(classify("id,name,purpose\n1,,\n2,健在证明\n,死亡证明,\n4,\"遗产\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(results()).hasSize(4);
        assertThat(results().get(0).text("attribute")).isEqualTo("待研判");
        assertThat(results().get(0).text("reason")).contains("没有写证明名称");
        assertThat(results().get(1).text("attribute")).isEqualTo("不应由");
        assertThat(results().get(2).text("attribute")).isEqualTo("不应由");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("第 2 行", "第 4 行", "2 行写得不全");
    }

    @Test
    void what_is_open_comes_with_the_best_suggestion() throws Exception {
        classify("id,name\n1,死亡赔偿金分配证明\n".getBytes(StandardCharsets.UTF_8));
        assertThat(results().getFirst().text("attribute")).isEqualTo("待研判");
        assertThat(results().getFirst().text("item")).isEqualTo("死亡证明");
    }

    @Test
    void region_and_date_choose_the_documents() throws Exception {
        byte[] names = "id,name\n1,转学证明\n".getBytes(StandardCharsets.UTF_8);
        classify(names, "--region", "420100000000");
        assertThat(results().getFirst().text("attribute")).isEqualTo("不应由");
        classify(names, "--region", "420100000000", "--date", "2020-06-01");
        assertThat(results().getFirst().text("attribute")).isEqualTo("文件外");
    }

    @Test
    void an_office_that_edited_its_catalogue_gets_its_own_answers() throws Exception {
        Path home = directory.resolve("home");
        Catalogue.writeBuiltIn(new DataDirectory(home).catalogue());
        Files.writeString(
                new DataDirectory(home).catalogue(),
                Files.readString(new DataDirectory(home).catalogue())
                        + "X1,跳广场舞证明,,,PERMITTED,LIST,IN_FORCE,某县清单,某民〔2024〕1号,,,,,,,,,,某县\n");
        classify("id,name\n1,跳广场舞证明\n".getBytes(StandardCharsets.UTF_8), "--home", home.toString());
        assertThat(results().getFirst().text("attribute")).isEqualTo("可由");
    }

    @Test
    void a_table_without_names_and_a_wrong_order_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> classify("id,text\n1,甲\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("缺少列“name”");
        assertThatThrownBy(() -> ClassifyOrder.of("--in", "a.csv")).hasMessageContaining("--out");
        assertThatThrownBy(() -> ClassifyOrder.of("--region", "湖北")).hasMessageContaining("行政区划代码");
        assertThatThrownBy(() -> ClassifyOrder.of("--date", "去年")).hasMessageContaining("2023-07-31");
        assertThatThrownBy(() -> ClassifyOrder.of("--out")).hasMessageContaining("缺少内容");
        assertThatThrownBy(() -> ClassifyOrder.of("--on", "x")).hasMessageContaining("不认识的选项");
    }

    private int classify(byte[] table, String... options) throws Exception {
        Path in = Files.write(directory.resolve("names.csv"), table);
        List<String> order = new ArrayList<>(List.of(
                "--in", in.toString(), "--out", directory.resolve("result.csv").toString()));
        order.addAll(Arrays.asList(options));
        return Classify.run(ClassifyOrder.of(order.toArray(String[]::new)), new PrintStream(said));
    }

    private List<CsvRow> results() throws IOException {
        return CsvTable.read(
                directory.resolve("result.csv"), "id", "attribute", "item", "confidence", "decided", "reason");
    }
}
