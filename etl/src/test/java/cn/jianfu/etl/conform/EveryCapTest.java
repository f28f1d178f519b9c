package cn.jianfu.etl.conform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapMeasure;
import cn.jianfu.datasets.cap.CapOperator;
import cn.jianfu.datasets.cap.Caps;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every limit of the documents, as it comes with the program: what is just within it keeps to it, what is just beyond breaches it. All ledgers are of one city,
 * whose region the caps of other counties get here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCapTest {
    private static final String CITY = "9901";

    private final BurdenRows rows = new BurdenRows();

    @BeforeAll
    void everything_is_held_against_everything(@TempDir Path run) {
        List<Cap> caps = new ArrayList<>();
        Caps.builtIn(CITY).all().forEach(cap -> caps.add(inTheCity(cap)));
        caps.add(own("NOTICE", CapMeasure.MEETING_NOTICE_DAYS, CapOperator.AT_LEAST, ""));
        caps.add(own("COUNTY-MEET-YEAR", CapMeasure.COUNTY_MEETINGS, CapOperator.AT_MOST, "县级"));
        meetings();
        documents();
        inspections();
        boards();
        groupsAndForms();
        rows.caps(new Caps(caps)).filedOn("2026-03-31").conform(run.resolve("run"), Long.MAX_VALUE);
        rows.mart("cap");
        rows.mart("cap_breach");
    }

    private void meetings() {
        // Communities 3 and 6 lie in two townships of one county, 9 in another county.
        for (String on : List.of("2024-09-02", "2025-09-02", "2025-10-02")) {
            rows.row("meetings", 3, 1, on, "全市工作会").row("meetings", 9, 1, on, "全市工作会");
            rows.row("meetings", 3, 2, on, "全县工作会").row("meetings", 6, 2, on, "全县工作会");
        }
        video("九十分钟", 90);
        video("九十一分钟", 91);
        rows.row("meetings", 3, 3, "2024-09-02", "二百四十分钟专题", "minutes", 240)
                .row("meetings", 3, 3, "2024-09-02", "二百四十一分钟专题", "minutes", 241);
        rows.row("meetings", 3, 1, "2024-09-03", "一百二十分钟市级", "minutes", 120)
                .row("meetings", 3, 1, "2024-09-03", "一百二十一分钟市级", "minutes", 121);
        rows.row("meetings", 3, 3, "2024-09-03", "镇里开的").row("meetings", 3, 2, "2024-09-03", "县里开到社区");
        rows.row("meetings", 3, 3, "2024-09-04", "提前一天通知", "notified_on", LocalDate.of(2024, 9, 3))
                .row("meetings", 3, 3, "2024-09-04", "当天通知", "notified_on", LocalDate.of(2024, 9, 4));
    }

    private void video(String name, int minutes) {
        rows.row("meetings", 3, 3, "2024-09-02", name, "minutes", minutes, "form", "视频会议");
    }

    private void documents() {
        rows.row("documents", 3, 1, "2025-01-02", "十页实施方案", "pages", 10)
                .row("documents", 3, 1, "2025-01-02", "十一页实施方案", "pages", 11);
        rows.row("documents", 3, 3, "2025-01-03", "四千字专项部署", "characters", 4000)
                .row("documents", 3, 3, "2025-01-03", "四千零一字专项部署", "characters", 4001);
        rows.row("documents", 3, 3, "2025-01-04", "五千字通报", "characters", 5000)
                .row("documents", 3, 3, "2025-01-04", "五千零一字通报", "characters", 5001);
        rows.row("documents", 3, 3, "2025-01-05", "安全生产责任书").row("documents", 3, 3, "2025-01-05", "安全生产通知");
        // Unit 2 sends two and then three, unit 3 five and then five: months of 2025 against those of 2024.
        for (int i = 1; i <= 5; i++) {
            if (i <= 2) {
                rows.row("documents", 3, 2, "2024-01-0" + i, "县文" + i);
            }
            if (i <= 3) {
                rows.row("documents", 3, 2, "2025-01-0" + i, "县新文" + i);
            }
        }
        for (int i = 1; i <= 6; i++) {
            rows.row("documents", 3, 3, "2024-01-1" + i, "镇文" + i);
        }
    }

    private void inspections() {
        for (String on : List.of("2024-09-02", "2025-09-02", "2025-10-02")) {
            rows.row("inspections", 3, 1, on, "综合督查");
        }
        rows.row("inspections", 3, 1, "2024-10-02", "消防检查");
    }

    /** Community 3 has as many boards as it may, community 4 one more of each sort. */
    private void boards() {
        board("竖牌", 3, 4);
        board("门头标识", 2, 3);
        board("引导牌", 1, 2);
        rows.row("signboards", 4, 3, "", "先进集体奖牌");
        rows.row("signboards", 4, 3, "", "管理制度", "type", "上墙制度");
        rows.row("signboards", 3, 3, "", "公示栏").row("signboards", 3, 3, "", "警示标语");
    }

    private void board(String sort, int within, int beyond) {
        rows.row("signboards", 3, 3, "", sort, "type", sort, "pieces", within)
                .row("signboards", 4, 3, "", sort, "type", sort, "pieces", beyond);
    }

    private void groupsAndForms() {
        rows.row("groups", 3, 2, "", "安静群", "sign_in", false, "points", false, "online_time", false)
                .row("groups", 3, 2, "", "打卡群", "sign_in", true)
                .row("groups", 3, 2, "", "积分群", "points", true)
                .row("groups", 3, 2, "", "在线时长群", "online_time", true);
        rows.row("groups", 3, 2, "", "县级APP").row("groups", 3, 3, "", "镇级app").row("groups", 3, 3, "", "镇级工作群");
        rows.row("forms", 3, 2, "2024-09-02", "清单内报表", "admitted", true)
                .row("forms", 3, 2, "2026-03-02", "清单外报表", "admitted", false);
    }

    @Test
    void a_video_meeting_takes_ninety_minutes_at_most() {
        assertThat(breached("S01-MEET-90")).containsExactly("九十一分钟");
        assertThat(breached("HEB-MEET-90")).containsExactly("九十一分钟");
    }

    @Test
    void other_meetings_take_two_hours_or_half_a_day() {
        assertThat(breached("N07-MEET-HALFDAY")).containsExactly("二百四十一分钟专题");
        assertThat(breached("HLJ-MEET-HALFDAY")).containsExactly("二百四十一分钟专题");
        assertThat(breached("ZJJ-MEET-120")).containsExactly("一百二十一分钟市级");
    }

    @Test
    void a_unit_holds_one_city_wide_meeting_a_year_and_a_county_s_unit_one_of_the_county() {
        assertThat(breached("S01-MEET-YEAR")).containsExactly("云溪市水务局 2025: 2");
        assertThat(breached("ZJJ-MEET-YEAR")).containsExactly("云溪市水务局 2025: 2");
        assertThat(breached("COUNTY-MEET-YEAR")).containsExactly("东城区应急局 2025: 2");
    }

    @Test
    void meetings_go_only_one_level_down_and_are_announced_a_day_before() {
        assertThat(breached("S01-MEET-LEVELS")).contains("县里开到社区", "全县工作会").doesNotContain("镇里开的");
        assertThat(breached("NOTICE")).containsExactly("当天通知");
    }

    @Test
    void a_document_has_ten_pages_and_four_or_five_thousand_characters_at_most() {
        assertThat(breached("S01-DOC-PAGES")).containsExactly("十一页实施方案");
        assertThat(breached("N05-DOC-PAGES")).containsExactly("十一页实施方案");
        assertThat(breached("N07-DOC-4000")).containsExactly("四千零一字专项部署");
        assertThat(breached("N07-DOC-5000")).containsExactly("五千零一字通报");
    }

    @Test
    void a_unit_sends_no_more_documents_than_in_the_year_before() {
        assertThat(breached("N07-DOC-YEAR")).containsExactly("东城区应急局 2025: 150");
    }

    @Test
    void nobody_signs_a_letter_of_responsibility() {
        assertThat(breached("YN-LETTER")).containsExactly("安全生产责任书");
    }

    @Test
    void a_unit_makes_one_comprehensive_inspection_a_year() {
        assertThat(breached("S01-INSPECT")).containsExactly("云溪市水务局 2025: 2");
    }

    @Test
    void three_upright_boards_two_marks_one_guide_board_no_awards_and_no_rules_on_walls() {
        assertThat(breached("YN-BOARD-UPRIGHT")).containsExactly("荷塘社区: 4");
        assertThat(breached("YN-BOARD-MARK")).containsExactly("荷塘社区: 3");
        assertThat(breached("YN-BOARD-GUIDE")).containsExactly("荷塘社区: 2");
        assertThat(breached("YN-BOARD-AWARD")).containsExactly("荷塘社区: 1");
        assertThat(breached("YN-WALL-RULES")).containsExactly("荷塘社区: 1");
    }

    @Test
    void no_group_asks_for_signing_in_points_or_time_online_and_no_township_makes_apps() {
        assertThat(breached("N08-APP-FORCED")).containsExactly("在线时长群", "打卡群", "积分群");
        assertThat(breached("N09-APP-BELOW")).containsExactly("镇级app");
    }

    @Test
    void a_form_stands_on_the_year_s_list() {
        assertThat(breached("HX-FORM-LIST")).containsExactly("清单外报表");
    }

    @Test
    void no_measure_and_no_cap_goes_without_a_breach_here() {
        assertThat(rows.ask("SELECT DISTINCT measure FROM mart_cap JOIN mart_cap_breach ON cap_code = code"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CapMeasure.values())
                        .map(measure -> "[" + measure + "]")
                        .toList());
        assertThat(rows.ask("SELECT code FROM mart_cap WHERE code NOT IN (SELECT cap_code FROM mart_cap_breach)"))
                .isEmpty();
        assertThat(rows.problems("cap_breach")).isEmpty();
    }

    /** What breached it: a row's name, a unit with year and figure, a community with its figure. */
    private List<String> breached(String code) {
        return rows
                .ask("SELECT DISTINCT coalesce(burden.name, concat(unit.name, ' ', year, ': ', CAST(value AS INT)),"
                        + " concat(region.name, ': ', CAST(value AS INT))) FROM mart_cap_breach AS breach"
                        + " LEFT JOIN burden USING (row_id) LEFT JOIN unit ON unit.unit_id = breach.unit_id"
                        + " LEFT JOIN region ON region.region_code = breach.community_code WHERE latest AND cap_code = '"
                        + code + "'")
                .stream()
                .map(row -> row.substring(1, row.length() - 1))
                .sorted()
                .collect(Collectors.toList());
    }

    private static Cap inTheCity(Cap cap) {
        return new Cap(
                cap.code(),
                cap.measure(),
                cap.operator(),
                cap.limit(),
                cap.condition(),
                cap.unitLevel(),
                cap.national() ? "" : CITY,
                cap.document(),
                cap.documentNumber(),
                cap.validFrom(),
                cap.validTo(),
                cap.strength(),
                cap.source());
    }

    private static Cap own(String code, CapMeasure measure, CapOperator operator, String level) {
        return new Cap(
                code,
                measure,
                operator,
                BigDecimal.ONE,
                null,
                level,
                CITY,
                "某文件",
                "",
                LocalDate.of(2019, 1, 1),
                null,
                "一般",
                "S");
    }
}
