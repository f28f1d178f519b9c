package cn.jianfu.datasets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files as programs export them: a row is read as it was meant or asked about, and none swallows another. */
class TextFilesTest {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String HEADER = "序号,社区,出具证明时间,申请人,证明名称或用途,要求出具证明单位,社区经办人\n";
    private static final String ROW = "1,和乐社区,2023-03-05,赵样甲,居住证明,教育局,甲\n";

    private final Sheets sheets = new Sheets(false);

    private void read(String... rows) {
        sheets.text(StandardCharsets.UTF_8, HEADER + ROW + String.join("\n", rows) + "\n" + ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,和乐社区,2023-03-06,赵样乙,亲属关系证明,继承用,公安局,甲", "2,和乐社区,2023-03-06,赵样乙,赵样丙,亲属关系证明,公安局,甲"})
    void a_comma_without_quotation_marks_moves_the_fields_and_is_asked_about(String moved) {
        read(moved);
        assertThat(sheets.codes()).containsExactly("MOVED_FIELDS");
        assertThat(sheets.quarantined.getFirst().rowNumber()).isEqualTo(3);
        assertThat(sheets.all("unit")).containsExactly("教育局", "教育局");
    }

    @Test
    void a_moved_row_is_seen_where_the_last_column_is_blank() {
        String blank = ROW.replace("甲\n", "\n");
        sheets.text(StandardCharsets.UTF_8, HEADER + blank + blank + "2,和乐社区,2023-03-06,赵样乙,亲属关系证明,继承用,公安局,\n" + blank);
        assertThat(sheets.codes()).containsExactly("MOVED_FIELDS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2,和乐社区,2023-03-06,赵样乙,\"亲属关系证明,继承用\",公安局,甲",
                "2,和乐社区,2023-03-06,赵样乙,\"亲属关系证明\n,继承用\",公安局,甲",
                "2,和乐社区,2023-03-06,赵样乙,\"\"\"亲属\"\"关系证明,继承用\",公安局,甲",
                "\"2\",\"和乐社区\",\"2023-03-06\",\"赵样乙\",\"\\\"亲属\\\"关系证明,继承用\",\"公安局\",\"甲\"",
                "2,和乐社区,2023-03-06,赵样乙,亲属关系证明\\,继承用,公安局,甲"
            })
    void a_separator_that_belongs_to_a_field_stays_in_it(String row) {
        read(row);
        assertThat(sheets.codes()).isEmpty();
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局", "教育局");
        assertThat(sheets.all("certificate").get(1)).contains("关系证明").contains(",继承用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"亲属关系证明", "亲属关系证明\"", "\"亲属\"关系证明", "亲属\"关系\"证明"})
    void a_quotation_mark_that_is_not_closed_swallows_no_row(String certificate) {
        String row = "2,和乐社区,2023-03-06,赵样乙," + certificate + ",公安局,甲";
        read(row, ROW.strip(), row);
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局", "教育局", "公安局", "教育局");
    }

    @Test
    void a_path_and_quotation_marks_that_say_as_above_stay_what_they_are() {
        read("2,和乐社区,2023-03-06,C:\\甲\\乙,亲属关系证明,\",\"C:\\甲\\\"");
        assertThat(sheets.all("unit")).containsExactly("教育局", "教育局", "教育局");
        assertThat(sheets.all("clerk").get(1)).isEqualTo("C:\\甲\\");
    }

    @Test
    void rows_that_leave_out_or_add_blank_fields_are_read() {
        read("2,和乐社区,2023-03-06,赵样乙,亲属关系证明,公安局", "3,和乐社区,2023-03-06,赵样乙,亲属关系证明,民政局,,,");
        assertThat(sheets.codes()).isEmpty();
        assertThat(sheets.all("unit")).containsExactly("教育局", "公安局", "民政局", "教育局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|", "，", "；"})
    void the_separator_is_the_one_that_parts_the_rows_alike(String separator) {
        String title = "填表说明,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20\n";
        sheets.text(CHINESE, title + (HEADER + ROW.repeat(4)).replace(",", separator));
        assertThat(sheets.all("unit")).hasSize(4).containsOnly("教育局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0", "\u001A", "\u001A\0\0"})
    void what_fills_a_file_up_is_no_row(String tail) {
        assertThat(sheets.text(StandardCharsets.UTF_8, HEADER + ROW + tail).rows())
                .isEqualTo(1);
    }

    @Test
    void each_line_is_decoded_for_itself() {
        byte[] chinese = (HEADER + ROW).getBytes(CHINESE);
        byte[] appended = ROW.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[chinese.length + appended.length];
        System.arraycopy(chinese, 0, both, 0, chinese.length);
        System.arraycopy(appended, 0, both, chinese.length, appended.length);
        sheets.read("台账.csv", both);
        assertThat(sheets.all("unit")).containsExactly("教育局", "教育局");
    }

    @Test
    void one_broken_byte_spoils_no_other_line() {
        byte[] text = (HEADER + ROW + ROW).getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = 'x';
        sheets.read("台账.csv", text);
        assertThat(sheets.all("certificate")).containsExactly("居住证明", "居住证明");
    }

    @Test
    void a_mark_of_another_encoding_in_front_does_no_harm() {
        byte[] text = ("xxx" + HEADER + ROW).getBytes(CHINESE);
        text[0] = (byte) 0xEF;
        text[1] = (byte) 0xBB;
        text[2] = (byte) 0xBF;
        sheets.read("台账.csv", text);
        assertThat(sheets.all("unit")).containsExactly("教育局");
    }

    @Test
    void utf_16_is_read_with_and_without_its_mark() {
        sheets.text(StandardCharsets.UTF_16, HEADER + ROW);
        sheets.text(StandardCharsets.UTF_16LE, HEADER + ROW);
        assertThat(sheets.all("unit")).containsExactly("教育局", "教育局");
    }
}
