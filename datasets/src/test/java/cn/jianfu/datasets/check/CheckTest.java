package cn.jianfu.datasets.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.reading.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private final Path folder;
    private String output = "";

    CheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_clean_ledger_is_one_line_of_json_with_its_rows() throws Exception {
        Path file = ledger("和乐.xlsx", "和乐社区", "2023-3-5");
        assertThat(check("--json", "--records", file.toString())).isZero();
        assertThat(output)
                .startsWith("{\"file\":\"" + file + "\",\"kind\":\"certificates\"")
                .contains(
                        "\"region\":\"和乐社区\",\"period\":\"2023\",\"rows\":3,\"accepted\":3,\"quarantined\":0,\"certificates\":3,\"void\":0,\"refused\":0,\"warnings\":[],\"errors\":[]")
                .contains(
                        "\"certNo\":\"1\",\"issuedOn\":\"2023-03-05\",\"certificate\":\"居住证明\",\"unit\":\"教育局\",\"clerk\":\"经办员甲\"")
                .contains("\"attribute\":null")
                .doesNotContain("赵样甲")
                .endsWith("}\n");
        assertThat(output.lines()).hasSize(1);
    }

    @Test
    void a_blank_ledger_is_written_and_one_that_is_there_stays() throws Exception {
        Path blank = folder.resolve("新").resolve("会议.xlsx");
        assertThat(check("--blank", "meetings", blank.toString())).isZero();
        assertThat(output).contains("社区参加会议台账", blank.toString());
        byte[] written = Files.readAllBytes(blank);
        assertThat(check("--json", blank.toString())).isZero();
        assertThat(output).contains("\"kind\":\"meetings\"", "\"rows\":0", "\"warnings\":[]");
        assertThatThrownBy(() -> check("--blank", "社区收文台账", blank.toString())).hasMessageContaining("已经有这个文件");
        assertThat(Files.readAllBytes(blank)).isEqualTo(written);
        assertThatThrownBy(() -> check("--blank", "会", folder.resolve("x.xlsx").toString()))
                .hasMessageContaining("没有这种台账");
    }

    @Test
    void a_fault_is_named_with_its_place_and_the_command_leaves_with_1() throws Exception {
        Path file = ledger("和乐.xlsx", "和乐社区", "2023-2-30");
        assertThat(check("--json", file.toString())).isEqualTo(1);
        assertThat(output)
                .contains(
                        "\"errors\":[{\"code\":\"IMPOSSIBLE_DATE\",\"sheet\":\"表1\",\"row\":3,\"column\":\"出具证明时间\",\"cell\":\"D3\",\"value\":\"2023-2-30\"")
                .doesNotContain("records");
        assertThat(check(file.toString())).isEqualTo(1);
        assertThat(output).contains("隔离  3").contains("D3");
    }

    @Test
    void a_file_that_cannot_be_read_harms_no_other_and_the_command_leaves_with_2() throws Exception {
        Path broken = Files.writeString(folder.resolve("坏.xlsx"), "<html>");
        Path sound = ledger("好.xlsx", "和乐社区", "2023-3-5");
        assertThat(check(
                        "--json",
                        broken.toString(),
                        sound.toString(),
                        folder.resolve("没有.xlsx").toString()))
                .isEqualTo(2);
        assertThat(output.lines()).hasSize(3);
        assertThat(output).contains("NOT_A_WORKBOOK").contains("\"accepted\":3").contains("NO_SUCH_FILE");
    }

    @Test
    void the_same_ledger_from_two_communities_is_doubted() throws Exception {
        Path one = days("一.xlsx", "和乐社区", 1, 2, 3, 4, 5);
        Path two = days("二.xlsx", "荷花社区", 5, 4, 3, 2, 1);
        assertThat(check("--json", one.toString(), two.toString())).isZero();
        assertThat(output.lines().toList().get(0)).doesNotContain("IDENTICAL_LEDGER");
        assertThat(output.lines().toList().get(1)).contains("IDENTICAL_LEDGER").contains(one.toString());
    }

    @Test
    void ledgers_of_two_communities_that_agree_by_chance_are_not_doubted() throws Exception {
        Path few = days("一.xlsx", "和乐社区", 1, 2, 3, 4);
        Path asFew = days("二.xlsx", "荷花社区", 1, 2, 3, 4);
        Path oneDay = days("三.xlsx", "和乐社区", 6, 6, 6, 6, 7);
        Path sameDay = days("四.xlsx", "荷花社区", 6, 6, 6, 6, 7);
        Path often = days("五.xlsx", "和乐社区", 1, 1, 2, 3, 4);
        Path lessOften = days("六.xlsx", "荷花社区", 1, 2, 2, 3, 4);
        check(
                "--json",
                few.toString(),
                asFew.toString(),
                oneDay.toString(),
                sameDay.toString(),
                often.toString(),
                lessOften.toString());
        assertThat(output.lines()).hasSize(6);
        assertThat(output).doesNotContain("IDENTICAL_LEDGER");
    }

    @Test
    void the_region_is_found_within_the_senders_scope_and_asked_about_where_it_is_ambiguous() throws Exception {
        Path regions = folder.resolve("regions.csv");
        Files.write(
                regions,
                List.of(
                        "code12,name,level,parent",
                        "990100000000,云溪市,CITY,",
                        "990101000000,青石区,COUNTY,990100000000",
                        "990101001000,柳河街道,TOWNSHIP,990101000000",
                        "990101001001,和乐社区,COMMUNITY,990101001000",
                        "990101002000,桥头镇,TOWNSHIP,990101000000",
                        "990101002001,和乐社区,COMMUNITY,990101002000"));
        Path file = ledger("台账.xlsx", "和乐社区", "2023-3-5");
        assertThat(check("--json", "--regions", regions.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(output).contains("AMBIGUOUS_COMMUNITY").contains("\"region\":null");
        assertThat(check("--json", "--regions", regions.toString(), "--scope", "990101002000", file.toString()))
                .isZero();
        assertThat(output).contains("\"region\":\"990101002001\"");
    }

    @Test
    void the_county_in_the_heading_tells_communities_of_one_name_apart() throws Exception {
        Path regions = folder.resolve("regions.csv");
        Files.write(
                regions,
                List.of(
                        "code12,name,level,parent",
                        "990100000000,云溪市,CITY,",
                        "990101000000,青石区,COUNTY,990100000000",
                        "990101001000,柳河街道,TOWNSHIP,990101000000",
                        "990101001001,和乐社区,COMMUNITY,990101001000",
                        "990102000000,白鹭县,COUNTY,990100000000",
                        "990102001000,桥头镇,TOWNSHIP,990102000000",
                        "990102001001,和乐社区,COMMUNITY,990102001000"));
        Path silent = headed("无.xlsx", "县(市、区):                2023年8月5日");
        assertThat(check("--json", "--regions", regions.toString(), silent.toString()))
                .isEqualTo(1);
        assertThat(output).contains("AMBIGUOUS_COMMUNITY");
        Path named = headed("有.xlsx", "县(市、区):白鹭县        2023年8月5日");
        assertThat(check("--json", "--regions", regions.toString(), named.toString()))
                .isZero();
        assertThat(output).contains("\"region\":\"990102001001\"");
        // A county that the city does not have narrows nothing.
        Path foreign = headed("外.xlsx", "县（市、区）：南山县 2023年8月5日");
        assertThat(check("--json", "--regions", regions.toString(), foreign.toString()))
                .isEqualTo(1);
        assertThat(output).contains("AMBIGUOUS_COMMUNITY");
    }

    private Path headed(String name, String heading) throws Exception {
        Sheets sheets = Sheets.xlsx().row("2023年社区出具证明台账").row(heading).row(Sheets.HEADER);
        sheets.row(1, "和乐社区", 1, "2023-3-5", "赵样甲", "居住证明", "教育局", "经办员甲");
        return Files.write(folder.resolve(name), sheets.bytes());
    }

    @Test
    void a_layout_is_confirmed_once_and_the_marked_workbook_is_written() throws Exception {
        Sheets sheets = Sheets.xlsx().row("哪天", "谁", "干啥用", "给谁");
        for (int i = 1; i <= 4; i++) {
            sheets.row(i == 4 ? "2023.2.30" : "2023.3." + i, "赵样甲", "开居住证明", "青石区教育局");
        }
        Path file = Files.write(folder.resolve("怪.xlsx"), sheets.bytes());
        Path layouts = folder.resolve("layouts.csv");
        assertThat(check("--json", file.toString())).isEqualTo(2);
        assertThat(output).contains("UNKNOWN_LAYOUT").contains("\"proposals\"").contains("\"confidence\"");
        assertThat(check("--layouts", layouts.toString(), "--confirm", file.toString()))
                .isEqualTo(2);
        Path marked = folder.resolve("标注");
        assertThat(check("--json", "--layouts", layouts.toString(), "--marked", marked.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(output).contains("\"accepted\":3,\"quarantined\":1");
        assertThat(marked.resolve("怪(已标注).xlsx")).exists();
    }

    @Test
    void what_was_not_understood_is_said_with_the_usage() {
        assertThatThrownBy(CheckOrder::of).hasMessageContaining("用法");
        assertThatThrownBy(() -> CheckOrder.of("--quick", "x")).hasMessageContaining("--quick");
    }

    private Path ledger(String name, String community, String date) throws Exception {
        Sheets sheets = Sheets.xlsx().row("2023年社区出具证明台账").row(Sheets.HEADER);
        for (int i = 1; i <= 3; i++) {
            sheets.row(i, community, i, date, "赵样甲", "居住证明", "教育局", "经办员甲");
        }
        return Files.write(folder.resolve(name), sheets.bytes());
    }

    private Path days(String name, String community, int... days) throws Exception {
        Sheets sheets = Sheets.xlsx().row("2023年社区出具证明台账").row(Sheets.HEADER);
        for (int i = 0; i < days.length; i++) {
            sheets.row(i + 1, community, "", "2023-3-" + days[i], "赵样甲", "居住证明", "教育局", "经办员甲");
        }
        return Files.write(folder.resolve(name), sheets.bytes());
    }

    private int check(String... arguments) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            int status = Check.run(CheckOrder.of(arguments), out);
            output = bytes.toString(StandardCharsets.UTF_8);
            return status;
        }
    }
}
