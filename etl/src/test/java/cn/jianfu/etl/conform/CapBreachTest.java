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
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cap finds: by row, by unit and year, by community; where and when it holds. */
class CapBreachTest {
    @TempDir
    private Path run;

    private final BurdenRows rows = new BurdenRows();
    private final List<Cap> caps = new ArrayList<>();

    @Test
    void a_meeting_may_breach_one_document_and_not_another() {
        cap("甲", CapMeasure.MEETING_MINUTES, 90, "视频", "", "9901");
        cap("乙", CapMeasure.MEETING_MINUTES, 120, null, "", "");
        cap("丙", CapMeasure.MEETING_MINUTES, 60, null, "", "9902");
        rows.row("meetings", 3, 1, "2023-03-05", "防汛会", "minutes", 100, "form", "视频会议")
                .row("meetings", 3, 1, "2023-03-06", "防汛会", "minutes", 121, "form", "现场会议")
                .row("meetings", 3, 1, "2023-03-07", "防汛会", "minutes", 90, "form", "视频会议")
                .row("meetings", 3, 1, "2023-03-08", "防汛会", "form", "视频会议");
        assertThat(breaches())
                .containsExactlyInAnyOrder(
                        "[甲,ROW,1,1,990101001001,2023,100.0000]", "[乙,ROW,2,1,990101001001,2023,121.0000]");
    }

    @Test
    void a_cap_holds_from_its_first_day_to_its_last() {
        caps.add(new Cap(
                "期限",
                CapMeasure.DOCUMENT_PAGES,
                CapOperator.AT_MOST,
                BigDecimal.TEN,
                null,
                "",
                "",
                "某文件",
                "",
                LocalDate.parse("2023-03-02"),
                LocalDate.parse("2023-03-03"),
                "一般",
                "S"));
        for (int day = 1; day <= 4; day++) {
            rows.row("documents", 3, 2, "2023-03-0" + day, "文件" + day, "pages", 11);
        }
        assertThat(breaches())
                .containsExactly("[期限,ROW,2,2,990101001001,2023,11.0000]", "[期限,ROW,3,2,990101001001,2023,11.0000]");
    }

    @Test
    void a_units_city_wide_meetings_are_counted_once_each_and_by_year() {
        cap("全市会", CapMeasure.CITY_MEETINGS, 1, null, "市级", "9901");
        for (String day : List.of("2022-12-30", "2023-03-05", "2023-06-05")) {
            rows.row("meetings", 3, 1, day, "工作会")
                    .row("meetings", 4, 1, day, "工作会")
                    .row("meetings", 9, 1, day, "工作会");
        }
        // Only one county's communities had to come, or the unit is no city's.
        rows.row("meetings", 3, 1, "2023-07-05", "片会")
                .row("meetings", 3, 2, "2023-07-05", "县会")
                .row("meetings", 9, 2, "2023-07-05", "县会");
        assertThat(breaches()).containsExactly("[全市会,UNIT_YEAR,null,1,null,2023,2.0000]");
    }

    @Test
    void comprehensive_inspections_are_told_by_the_caps_condition() {
        cap("综合检查", CapMeasure.INSPECTIONS, 1, "综合", "", "9901");
        rows.row("inspections", 3, 2, "2023-03-05", "综合考核").row("inspections", 4, 2, "2023-03-05", "综合考核");
        rows.row("inspections", 3, 2, "2023-09-05", "考核", "form", "综合检查")
                .row("inspections", 3, 2, "2023-09-06", "消防检查");
        assertThat(breaches()).containsExactly("[综合检查,UNIT_YEAR,null,2,null,2023,2.0000]");
    }

    @Test
    void documents_are_held_against_the_same_months_of_the_year_before() {
        cap("不超上年", CapMeasure.DOCUMENTS_ON_LAST_YEAR, 100, null, "", "");
        rows.row("documents", 3, 2, "2022-03-05", "一")
                .row("documents", 3, 3, "2022-03-05", "二")
                .row("documents", 3, 3, "2022-03-06", "三");
        rows.row("documents", 3, 2, "2023-03-05", "四")
                .row("documents", 4, 2, "2023-03-05", "四")
                .row("documents", 3, 2, "2023-03-06", "五");
        // No ledger of May 2022 is known: May 2023 is held against nothing.
        rows.row("documents", 3, 3, "2023-03-05", "六")
                .row("documents", 3, 3, "2023-05-05", "七")
                .row("documents", 3, 3, "2023-05-06", "八");
        assertThat(breaches()).containsExactly("[不超上年,UNIT_YEAR,null,2,null,2023,200.0000]");
    }

    @Test
    void boards_are_counted_for_the_community_over_all_units() {
        cap("竖牌", CapMeasure.UPRIGHT_BOARDS, 3, null, "", "990101");
        cap("奖牌", CapMeasure.AWARD_BOARDS, 0, null, "", "990101");
        rows.row("signboards", 3, 1, "", "甲牌", "type", "竖牌", "pieces", 2)
                .row("signboards", 3, 2, "", "乙牌", "type", "竖牌", "pieces", 2);
        rows.row("signboards", 4, 1, "", "甲牌", "type", "竖牌", "pieces", 3).row("signboards", 4, 1, "", "先进奖牌");
        rows.row("signboards", 9, 1, "", "甲牌", "type", "竖牌", "pieces", 9);
        assertThat(breaches())
                .containsExactly(
                        "[奖牌,COMMUNITY,null,null,990101001002,null,1.0000]",
                        "[竖牌,COMMUNITY,null,null,990101001001,null,4.0000]");
    }

    @Test
    void what_the_ledger_does_not_say_accuses_nobody() {
        cap("清单", CapMeasure.FORMS_OFF_LIST, 0, null, "", "");
        cap("强制", CapMeasure.FORCED_FEATURES, 0, null, "", "");
        cap("层级", CapMeasure.MEETING_LEVELS_DOWN, 1, null, "", "");
        cap("责任书", CapMeasure.RESPONSIBILITY_LETTERS, 0, null, "", "");
        rows.row("forms", 3, 2, "2023-03-05", "表")
                .row("forms", 3, 2, "2023-03-05", "表", "admitted", true)
                .row("forms", 3, 2, "2023-03-05", "表", "admitted", false);
        rows.row("groups", 3, 2, "", "群").row("groups", 3, 2, "", "APP", "sign_in", true, "online_time", true);
        rows.row("meetings", 3, 3, "2023-03-05", "例会").row("meetings", 3, 2, "2023-03-05", "县会");
        rows.row("documents", 3, 3, "2023-03-05", "安全生产目标责任书");
        assertThat(breaches())
                .containsExactly(
                        "[层级,ROW,7,2,990101001001,2023,2.0000]",
                        "[强制,ROW,5,2,990101001001,2019,2.0000]",
                        "[清单,ROW,3,2,990101001001,2023,1.0000]",
                        "[责任书,ROW,8,3,990101001001,2023,1.0000]");
    }

    private void cap(
            String code, CapMeasure measure, int limit, @Nullable String condition, String level, String region) {
        caps.add(new Cap(
                code,
                measure,
                CapOperator.AT_MOST,
                BigDecimal.valueOf(limit),
                condition == null ? null : Pattern.compile(condition),
                level,
                region,
                "某文件",
                "",
                LocalDate.parse("2019-01-01"),
                null,
                "一般",
                "S"));
    }

    private List<String> breaches() {
        rows.caps(new Caps(caps)).conform(run.resolve("run"), Long.MAX_VALUE);
        rows.mart("cap");
        rows.mart("cap_breach");
        assertThat(rows.problems("cap_breach")).isEmpty();
        return rows
                .ask(
                        "SELECT cap_code, grain, row_id, unit_id, community_code, IF(grain = 'COMMUNITY', NULL, year), value FROM mart_cap_breach WHERE latest")
                .stream()
                .sorted()
                .toList();
    }
}
