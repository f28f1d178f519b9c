package cn.jianfu.datasets.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.quantity.WrittenRow.Struck;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row comes to the same whether its table remembers what it has seen or not. */
class TableReadingTest {
    private static final int ROWS = 60_000;
    private static final String[] NUMBERS = {
        "2023001", "2023-002", "2023002-2023011", "2023012-015", "2023011", "101-101", "101-102", "A034至B036",
                "2023002、003", "2023005（作废）",
        "002号—006号", "2023050～2023045", "05-12", "作废", " 2023 007 ", "２０２３００８", "2023003\n2023004", "", "〔2023〕12号",
                "废2023009"
    };
    private static final String[] CERTIFICATES = {
        "居住证明",
        "居住证明（3份）",
        "居住证明×2",
        "居住证明3份",
        "居住证明（作废）",
        "居住证明作废",
        "居住证明（不予出具）",
        "亲属关系证明、居住证明",
        "作废证明",
        "废品收购证明",
        "（作废）",
        "居住证明（一式两份）",
        "机动车报废（注销）证明",
        "第三份居住证明",
        "就业和收入证明",
        "居住证明 ",
        "居住证明（ 2份 ）",
        "居住证明[未开]",
        ""
    };
    private static final String[] UNITS = {
        "青禾县教育局",
        "青禾县民政局、青禾县教育局",
        "民政局/人社局",
        "青禾县民政局和青禾县教育局",
        "作废",
        "住房和城乡建设局",
        "中国农业银行，青禾支行",
        "无效",
        "青禾县公安局\n明湖派出所",
        "青禾县教育局（作废）",
        "１.民政局 ２.教育局",
        "县医院 、县中医院",
        ""
    };
    private static final String[] QUANTITIES = {
        "1", "2", "３份", "一式三份", "若干", "-", "无", "√", "作废", "0", "1份", "", "一", "(1)"
    };
    private static final String[] RESULTS = {"是", "否", "已办结", "不予出具", "先退回，后已出具", "办理中", "/", "作废", "无效", "", "已出具", "×"
    };
    private static final String[] REMARKS = {
        "自取",
        "作废",
        "共3份",
        "3份",
        "一份",
        "社区不予出具",
        "派出所不予出具，由社区开",
        "原证作废，此为补开",
        "2023001作废",
        "该证明未作废",
        "告知，未开",
        "",
        "廢",
        "作 废",
        "一式两份",
        "此号作废，重开",
        "无效",
        "３份证明。"
    };
    private static final String[] VOIDS = {"是", "否", "-", ""};

    private final SplittableRandom random = new SplittableRandom(20231);

    @Test
    void a_table_reads_its_rows_as_each_is_read_alone() {
        TableReading table = new TableReading();
        for (int i = 0; i < ROWS; i++) {
            WrittenRow row = row();
            assertThat(table.of(row)).as("%s", row).isEqualTo(RowReading.of(row));
        }
    }

    @Test
    void more_names_than_a_table_remembers_are_read_all_the_same() {
        TableReading table = new TableReading();
        for (int i = 0; i < ROWS; i++) {
            WrittenRow row = row(null, null, "第" + i % 9_000 + "号居住证明" + (i % 7 == 0 ? "（2份）" : ""), "单位" + i);
            assertThat(table.of(row)).as("%s", row).isEqualTo(RowReading.of(row));
        }
    }

    /** Most cells are ordinary, so that rows with one odd cell, and with none, come often. */
    private WrittenRow row() {
        return new WrittenRow(
                one(NUMBERS, 3),
                one(NUMBERS, 3),
                one(CERTIFICATES, 3),
                one(UNITS, 3),
                one(QUANTITIES, 3),
                random.nextInt(20) == 0 ? "3" : null,
                one(RESULTS, 3),
                random.nextInt(10) == 0 ? one(VOIDS, 1) : null,
                random.nextInt(10) == 0 ? one(RESULTS, 1) : null,
                one(REMARKS, 3),
                random.nextInt(20) == 0 ? List.of("作废") : random.nextInt(20) == 0 ? List.of("废旧物资") : List.of(),
                Struck.values()[Math.max(0, random.nextInt(-40, 3))]);
    }

    private static WrittenRow row(@Nullable String number, @Nullable String above, String certificate, String unit) {
        return new WrittenRow(
                number, above, certificate, unit, null, null, null, null, null, null, List.of(), Struck.NOTHING);
    }

    private @Nullable String one(String[] texts, int ordinary) {
        int at = random.nextInt(texts.length * ordinary);
        String text = texts[at < texts.length ? at : 0];
        return text.isEmpty() ? null : text;
    }
}
