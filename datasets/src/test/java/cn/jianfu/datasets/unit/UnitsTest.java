package cn.jianfu.datasets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void names_come_back_as_units_in_their_order_from_any_encoding(String charset) throws Exception {
        List<CsvRow> rows =
                rows(0, "name,region,id\n区教体局,610113,b\n公证处,621022,a\n派出所,621022,c\n", Charset.forName(charset));
        assertThat(rows).extracting(row -> row.text("id")).containsExactly("b", "a", "c");
        assertThat(rows).extracting(row -> row.text("unit")).containsExactly("雁塔区教育局", "环县公证处", "派出所");
        assertThat(rows).extracting(row -> row.text("system")).containsExactly("教育", "司法", "公安");
        assertThat(rows).extracting(row -> row.text("level")).containsExactly("县级", "县级", "乡级");
        assertThat(rows).extracting(row -> row.text("region")).containsExactly("610113000000", "621022000000", "");
        assertThat(rows).extracting(row -> row.text("decided")).containsExactly("true", "true", "false");
        assertThat(rows).allSatisfy(row -> assertThat(row.text("reason")).isNotEmpty());
    }

    @Test
    void a_byte_order_mark_and_regions_by_name_or_long_code_are_understood() throws Exception {
        List<CsvRow> rows = rows(
                0,
                "\uFEFFid,name,region\n1,教育局,陕西省西安市雁塔区\n2,教育局,621022100\n3,教育局,621022100999\n4,教育局,环县\n",
                StandardCharsets.UTF_8);
        assertThat(rows).extracting(row -> row.text("unit")).containsExactly("雁塔区教育局", "环县教育局", "环县教育局", "环县教育局");
    }

    @Test
    void faulty_rows_get_a_sentence_and_stop_nobody() throws Exception {
        List<CsvRow> rows = rows(
                1,
                "id,name,region\n"
                        + "1,,610113\n"
                        + "2,教育局,朝阳区\n"
                        + "3,教育局,61\n"
                        + "4,教育局,民政局,610113\n"
                        + "5,环县教育局,999999\n"
                        + "6,=1+1,610113\n\n"
                        + "7,教育局,610113\n",
                StandardCharsets.UTF_8);
        assertThat(rows).hasSize(7);
        assertThat(rows.get(0).text("reason")).contains("没有写单位名称");
        assertThat(rows.get(1).text("reason")).contains("朝阳区", "个地区");
        assertThat(rows.get(2).text("reason")).contains("6、9 或 12 位");
        assertThat(rows.get(3).text("reason")).contains("列数");
        assertThat(rows.get(3).text("decided")).isEqualTo("false");
        assertThat(rows.get(4).text("unit")).isEqualTo("环县教育局");
        assertThat(rows.get(4).text("reason")).contains("不在区划表");
        assertThat(rows.get(5).text("unit")).isEqualTo("'=1+1");
        assertThat(rows.get(6).text("unit")).isEqualTo("雁塔区教育局");
    }

    @Test
    void a_data_directory_gives_its_regions_its_registry_and_what_people_decided() throws Exception {
        Path reference = Files.createDirectories(directory.resolve("home/reference"));
        Files.writeString(
                reference.resolve("regions.csv"),
                "code12,name,level,parent\n990100000000,云溪市,CITY,\n990101000000,青石区,COUNTY,990100000000\n");
        Files.writeString(
                reference.resolve("units.csv"),
                "code,name,system,level,region_code,aliases\n"
                        + "JY,青石区教育局,教育,县级,990101000000,\n"
                        + "MZ,青石区民政局,民政,县级,990101000000,\n");
        Files.writeString(
                reference.resolve("unit_aliases.csv"),
                "written,county,unit_code,from,until\n救济办,990101000000,MZ,2023-01-01,\n");
        List<CsvRow> rows = rows(
                0,
                "id,name,region\n1,区教体局,990101\n2,救济办,990101\n3,财政局,990101\n",
                StandardCharsets.UTF_8,
                "--home",
                directory.resolve("home").toString());
        assertThat(rows).extracting(row -> row.text("unit")).containsExactly("青石区教育局", "青石区民政局", "青石区财政局");
        assertThat(rows.get(2).text("reason")).contains("单位名录中没有", "青石区财政局");
        assertThat(rows.get(2).text("system")).isEqualTo("财政");
    }

    @Test
    void a_day_before_the_reform_understands_the_names_of_then() throws Exception {
        String names = "id,name,region\n1,新农合办,621022\n2,物价局,621022\n";
        assertThat(rows(0, names, StandardCharsets.UTF_8))
                .extracting(row -> row.text("unit"))
                .containsExactly("环县医疗保障局", "环县市场监督管理局");
        assertThat(rows(0, names, StandardCharsets.UTF_8, "--date", "2017-06-01"))
                .extracting(row -> row.text("unit"))
                .containsExactly("环县卫生健康局", "环县发展和改革局");
    }

    @Test
    void what_is_no_table_or_no_order_is_refused() throws Exception {
        Path in = directory.resolve("in.csv");
        String out = directory.resolve("out.csv").toString();
        Files.writeString(in, "number,title\n1,教育局\n");
        assertThat(Units.run("--in", in.toString(), "--out", out)).isEqualTo(2);
        Files.write(in, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        assertThat(Units.run("--in", in.toString(), "--out", out)).isEqualTo(2);
        assertThat(Units.run("--in", directory.resolve("none.csv").toString(), "--out", out))
                .isEqualTo(2);
        assertThat(Units.run("--what", "x")).isEqualTo(2);
        assertThat(Units.run("--in", in.toString())).isEqualTo(2);
        assertThat(Units.run("--in", in.toString(), "--out", out, "--date", "3月"))
                .isEqualTo(2);
    }

    private List<CsvRow> rows(int status, String names, Charset charset, String... more) throws Exception {
        Path in = directory.resolve("in.csv");
        Path out = directory.resolve("out.csv");
        Files.write(in, names.getBytes(charset));
        List<String> arguments = new ArrayList<>(List.of("--in", in.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        assertThat(Units.run(arguments.toArray(String[]::new))).isEqualTo(status);
        return CsvTable.read(out, "id", "unit", "system", "level", "region", "confidence", "decided", "reason");
    }
}
