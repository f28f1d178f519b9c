package cn.jianfu.etl.conform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.task.TaskList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows in, rows out, for each mart of the other burdens; hours by the factors that come with the program. */
class BurdenMartsTest {
    @TempDir
    private Path run;

    private final BurdenRows rows = new BurdenRows();

    @Test
    void a_meeting_that_many_communities_enter_is_one_meeting_and_everybodys_hours() {
        rows.row("meetings", 3, 1, "2023-03-05", "防汛会", "minutes", 120, "attendees", 2, "form", "视频会议")
                .row("meetings", 4, 1, "2023-03-05", "防汛会", "minutes", 120, "attendees", 3, "form", "视频会议")
                .row("meetings", 9, 1, "2023-03-05", "防汛会", "minutes", 120, "attendees", 1, "form", "视频会议");
        conform();
        assertThat(rows.ask("SELECT communities, entries, person_hours FROM mart_matter"))
                .containsExactly("[3,3,12.0000]");
        assertThat(rows.ask("SELECT sum(meetings), sum(person_hours), sum(over_90) FROM mart_meeting_month"))
                .containsExactly("[3,12.0000,3]");
    }

    @Test
    void meetings_are_counted_by_community_month_and_unit() {
        rows.row(
                        "meetings",
                        3,
                        3,
                        "2023-03-05",
                        "例会",
                        "minutes",
                        60,
                        "attendees",
                        2,
                        "form",
                        "现场会议",
                        "notified_on",
                        day("2023-03-05"))
                .row(
                        "meetings",
                        3,
                        3,
                        "2023-03-12",
                        "例会",
                        "minutes",
                        90,
                        "attendees",
                        1,
                        "form",
                        "视频",
                        "notified_on",
                        day("2023-03-11"))
                .row("meetings", 3, 3, "2023-03-12", "例会", "minutes", 90, "attendees", 1, "form", "视频")
                .row("meetings", 3, 2, "2023-04-01", "部署会", "minutes", 91);
        conform();
        assertThat(rows.mart("meeting_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,3,2,3,240.0000,4.0000,6.0000,0,1,0]",
                        "[990101001001,2023-04-01,2,1,1,91.0000,0.0000,2.0167,1,0,1]");
    }

    @Test
    void forms_are_counted_with_what_is_wrong_about_them() {
        rows.row(
                        "forms",
                        3,
                        2,
                        "2023-03-05",
                        "排查表",
                        "hours",
                        2,
                        "times",
                        4,
                        "items",
                        20,
                        "admitted",
                        false,
                        "photos",
                        true,
                        "asked_on",
                        day("2023-03-05"),
                        "due_on",
                        day("2023-03-06"))
                .row(
                        "forms",
                        3,
                        2,
                        "2023-03-06",
                        "排查表",
                        "items",
                        10,
                        "admitted",
                        true,
                        "asked_on",
                        day("2023-03-06"),
                        "due_on",
                        day("2023-03-08"))
                .row("forms", 4, 2, "2023-03-06", "统计表");
        conform();
        assertThat(rows.mart("form_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,2,1,2,4.0000,30.0000,4.0000,1,1,1]",
                        "[990101001002,2023-03-01,2,1,1,0.0000,0.0000,0.5000,0,0,0]");
    }

    @Test
    void documents_are_counted_by_number_or_title_with_pages_and_characters() {
        rows.row("documents", 3, 2, "2023-03-05", "通知", "pages", 11, "characters", 4001, "document_no", "东应发〔2023〕1号")
                .row("documents", 3, 2, "2023-03-06", "办法", "pages", 10, "characters", 5001)
                .row("documents", 4, 2, "2023-05-06", "群通知", "form", "微信群通知");
        conform();
        assertThat(rows.mart("document_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,2,2,2,21.0000,9002.0000,1.2500,1,2,1,1]",
                        "[990101001002,2023-05-01,2,1,1,0.0000,0.0000,0.1000,0,0,0,1]");
    }

    @Test
    void inspections_are_counted_with_the_comprehensive_ones_among_them() {
        rows.row(
                        "inspections",
                        3,
                        2,
                        "2023-03-05",
                        "年度考核",
                        "minutes",
                        90,
                        "attendants",
                        2,
                        "form",
                        "综合检查",
                        "approved",
                        false)
                .row("inspections", 3, 2, "2023-03-05", "消防检查", "form", "专项检查")
                .row("inspections", 4, 2, "2023-04-05", "消防检查", "minutes", 30, "attendants", 1);
        conform();
        assertThat(rows.mart("inspection_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,2,2,2,90.0000,2.0000,13.0000,1,1]",
                        "[990101001002,2023-04-01,2,1,1,30.0000,1.0000,4.5000,0,0]");
    }

    @Test
    void groups_weigh_in_every_month_since_they_began() {
        rows.row("groups", 3, 2, "", "平安通APP", "type", "政务APP", "minutes_a_day", 15, "sign_in", true, "points", true)
                .row("groups", 3, 2, "", "网格群", "type", "工作群", "since", day("2023-04-20"), "minutes_a_day", 30)
                .row("tasks", 3, 2, "2023-05-09", "巡河", "people", 1, "hours", 1);
        conform();
        assertThat(rows.mart("group_stand"))
                .containsExactly(
                        "[990101001001,2,2023-04-20,2023-04-20,9999-12-31,1,0,1,0,0,0,30.0000,11.0000]",
                        "[990101001001,2,null,0001-01-01,9999-12-31,0,1,1,1,1,0,15.0000,9.1667]");
        assertThat(rows.ask("SELECT month, entries, person_hours FROM mart_burden_month WHERE kind = 'groups'"
                        + " ORDER BY month"))
                .containsExactly("[2023-03-01,1,9.1667]", "[2023-04-01,2,20.1667]", "[2023-05-01,2,20.1667]");
    }

    @Test
    void signboards_are_sorted_by_what_the_register_says_of_them() {
        rows.row("signboards", 3, 2, "", "服务站牌", "type", "竖牌", "pieces", 2, "since", day("2023-03-02"))
                .row("signboards", 3, 2, "", "党群服务中心", "type", "门头标识")
                .row("signboards", 3, 2, "", "先进社区奖牌", "pieces", 3)
                .row("signboards", 3, 2, "", "值班制度", "pieces", 4)
                .row("signboards", 4, 2, "", "安全目标责任书公示牌")
                .row("signboards", 4, 2, "", "一室八中心引导牌")
                .row("signboards", 4, 2, "", "调解室门牌", "type", "室内牌");
        conform();
        assertThat(rows.mart("signboard_stand"))
                .containsExactly(
                        "[990101001001,2,2023-03-02,2023-03-02,9999-12-31,2.0000,1,2.0000,0.0000,0.0000,0.0000,0.0000,0.0000,2.0000]",
                        "[990101001001,2,null,0001-01-01,9999-12-31,8.0000,3,0.0000,1.0000,0.0000,3.0000,4.0000,0.0000,8.0000]",
                        "[990101001002,2,null,0001-01-01,9999-12-31,3.0000,3,0.0000,0.0000,1.0000,0.0000,0.0000,1.0000,3.0000]");
        assertThat(rows.ask("SELECT month, person_hours FROM mart_burden_month WHERE kind = 'signboards'"))
                .containsExactly("[2023-03-01,2.0000]");
    }

    @Test
    void tasks_are_counted_by_the_list_that_they_are_on() {
        rows.row("tasks", 3, 2, "2023-03-05", "调解纠纷", "list", "DUTY", "people", 2, "hours", 1.5)
                .row("tasks", 3, 2, "2023-03-06", "招商引资", "people", 1)
                .row("tasks", 3, 2, "2023-03-07", "招商引资", "list", "EXCLUDED", "hours", 3)
                .row("tasks", 4, 2, "2023-03-07", "某事");
        conform();
        assertThat(rows.mart("task_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,2,2,3,1,0,2,0,0,0,10.0000]",
                        "[990101001002,2023-03-01,2,1,1,0,0,0,0,1,0,4.0000]");
    }

    @Test
    void what_ledger_and_software_see_differently_waits_with_both_words_kept() {
        rows.row("tasks", 3, 2, "2023-03-05", "沿街商铺消防检查", "list", "ASSIST")
                .row("tasks", 3, 2, "2023-03-06", "沿街商铺消防检查")
                .row("tasks", 4, 2, "2023-03-06", "领导交办的其他任务", "list", "UNLISTED");
        conform();
        assertThat(
                        rows.ask(
                                "SELECT row_id, list, said_list, undecided_list, judge, disputed FROM mart_task_row ORDER BY 1"))
                .containsExactly(
                        "[1,PENDING,ASSIST,PENDING,NOBODY,true]",
                        "[2,EXCLUDED,null,EXCLUDED,MACHINE,false]",
                        "[3,UNLISTED,UNLISTED,UNLISTED,LEDGER,false]");
        assertThat(rows.ask("SELECT sum(pending), sum(disputed), sum(excluded), sum(unlisted) FROM mart_task_month"))
                .containsExactly("[1,1,1,1]");
        assertThat(rows.ask(
                        "SELECT task_name, machine_list, entries, open, differing FROM mart_task_judgement ORDER BY 1"))
                .containsExactly("[沿街商铺消防检查,EXCLUDED,2,1,1]", "[领导交办的其他任务,PENDING,1,0,0]");
    }

    @Test
    void a_persons_decision_on_a_task_holds_for_every_row_of_it_in_the_county() {
        rows.row("tasks", 3, 2, "2023-03-05", "沿街商铺消防检查", "list", "ASSIST")
                .row("tasks", 6, 2, "2023-03-06", "沿街商铺 消防检查")
                .row("tasks", 9, 2, "2023-03-06", "沿街商铺消防检查");
        rows.decided(new TaskDecision(7, "990101000000", "沿街商铺消防检查", "A07", "消防宣传教育", TaskList.ASSIST, "", "只发传单"));
        conform();
        assertThat(rows.ask("SELECT row_id, mart_task_row.list, judge, item_code FROM mart_task_row"
                        + " JOIN task_item USING (item_id) ORDER BY 1"))
                .containsExactly("[1,ASSIST,PERSON,A07]", "[2,ASSIST,PERSON,A07]", "[3,EXCLUDED,MACHINE,E07]");
        assertThat(rows.ask("SELECT DISTINCT reason FROM mart_task_judgement WHERE decision_id = 7"))
                .containsExactly("[人工研判为“依法协助”，归入“消防宣传教育”；理由：只发传单]");
    }

    @Test
    void where_no_list_holds_a_task_waits_unless_its_ledger_says_something() {
        rows.row("tasks", 3, 2, "2022-12-30", "招商引资").row("tasks", 3, 2, "2022-12-31", "招商引资", "list", "EXCLUDED");
        conform();
        assertThat(rows.ask("SELECT list, judge FROM mart_task_row ORDER BY row_id"))
                .containsExactly("[PENDING,NOBODY]", "[EXCLUDED,LEDGER]");
        assertThat(rows.ask("SELECT DISTINCT item_code FROM mart_task_suggestion JOIN task_item USING (item_id)"))
                .containsExactly("[E05]");
    }

    @Test
    void certificates_stand_beside_the_others_in_hours() {
        rows.row("meetings", 3, 3, "2023-03-05", "例会", "minutes", 60, "attendees", 2, "form", "视频会议");
        conform();
        assertThat(rows.mart("burden_month"))
                .containsExactly(
                        "[990101001001,2023-03-01,certificates,2,2,1.2500]",
                        "[990101001001,2023-03-01,meetings,3,1,2.0000]");
    }

    @Test
    void a_mart_that_lost_a_row_or_an_hour_fails_its_test() {
        rows.row("forms", 3, 2, "2023-03-05", "排查表", "hours", 2).row("forms", 4, 2, "2023-03-05", "排查表", "hours", 2);
        conform();
        rows.spark.table("mart_form_month").limit(1).createOrReplaceTempView("mart_form_month");
        rows.spark.table("mart_burden_month").filter("kind <> 'forms'").createOrReplaceTempView("mart_burden_month");
        assertThat(rows.problems("form_month")).containsExactly("[entries or hours differ from the rows]");
        assertThat(rows.problems("burden_month"))
                .containsExactlyInAnyOrder("[entries differ from the rows]", "[hours differ from the rows]");
    }

    /** All marts of the other burdens stand and pass their tests. */
    private void conform() {
        rows.conform(run.resolve("run"), Long.MAX_VALUE);
        List<String> marts = List.of(
                "burden_row",
                "matter",
                "burden_month",
                "factor",
                "burden_part",
                "meeting_month",
                "form_month",
                "document_month",
                "inspection_month",
                "group_stand",
                "signboard_stand",
                "task_month",
                "task_item",
                "task_row",
                "task_judgement",
                "task_suggestion",
                "cap",
                "cap_breach",
                "near_duplicate");
        marts.forEach(rows::mart);
        assertThat(rows.problemsOf(marts)).isEmpty();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
