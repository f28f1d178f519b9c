package cn.jianfu.etl.conform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.burden.CollectedForm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that ask for the same, meetings on the same matter. */
class NearDuplicateTest {
    private static final String FIELDS = "姓名、性别、身份证号、联系电话、现住址";

    @TempDir
    private Path run;

    private final BurdenRows rows = new BurdenRows();

    @Test
    void two_units_forms_that_ask_for_the_same_fields_are_a_pair_with_what_merging_saves() {
        rows.row("forms", 3, 1, "2023-03-05", "人员排查表", "hours", 3, "field_names", FIELDS)
                .row("forms", 4, 1, "2023-03-05", "人员排查表", "hours", 3, "field_names", FIELDS)
                .row("forms", 3, 2, "2023-04-05", "居民信息采集表", "hours", 2, "field_names", "居民姓名，性别，公民身份号码，手机号码，家庭住址，备注")
                .row("forms", 3, 3, "2023-04-05", "隐患台账", "hours", 2, "field_names", "场所名称、隐患类型、整改期限")
                // The same unit twice, and a community that has the one only.
                .row("forms", 3, 2, "2023-05-05", "人员排查表(二)", "hours", 2, "field_names", FIELDS + "、民族、学历");
        assertThat(pairs(Long.MAX_VALUE))
                .containsExactlyInAnyOrder(
                        "[forms,0.8333,FIELDS,1,2.0000,姓名、性别、现住址、联系电话、身份证号]",
                        "[forms,0.7143,FIELDS,1,2.0000,姓名、性别、现住址、联系电话、身份证号]");
    }

    @Test
    void the_forms_that_the_county_has_collected_say_what_a_ledger_leaves_out() {
        rows.collected(
                        new CollectedForm("A", "人员排查表", List.of("姓名", "性别", "身份证号码", "电话")),
                        new CollectedForm("B", "采集表", List.of("居民姓名", "性别", "身份证号", "联系方式")))
                .row("forms", 3, 1, "2023-03-05", "人员排查表", "hours", 3)
                .row("forms", 3, 2, "2023-03-05", "采集表", "hours", 1);
        assertThat(pairs(Long.MAX_VALUE)).containsExactly("[forms,1.0000,FIELDS,1,1.0000,姓名、性别、联系电话、身份证号]");
    }

    @Test
    void forms_of_communities_that_have_nothing_in_common_are_no_pair() {
        rows.row("forms", 3, 1, "2023-03-05", "人员排查表", "field_names", FIELDS)
                .row("forms", 8, 2, "2023-03-05", "采集表", "field_names", FIELDS);
        assertThat(pairs(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void where_there_are_many_forms_signatures_find_the_same_pairs() {
        rows.row("forms", 3, 1, "2023-03-05", "人员排查表", "hours", 3, "field_names", FIELDS)
                .row("forms", 3, 2, "2023-04-05", "采集表", "hours", 2, "field_names", FIELDS)
                .row("forms", 3, 3, "2023-04-05", "隐患台账", "hours", 2, "field_names", "场所名称、隐患类型、整改期限");
        assertThat(pairs(0)).hasSize(1).isEqualTo(pairs(Long.MAX_VALUE));
    }

    @Test
    void the_same_matter_met_on_by_two_levels_within_days_is_a_pair() {
        rows.row("meetings", 3, 2, "2023-03-05", "东城区防汛抗旱工作部署会", "minutes", 60, "attendees", 2, "form", "视频会议")
                .row("meetings", 3, 3, "2023-03-08", "桥头镇防汛抗旱工作推进会", "minutes", 60, "attendees", 1, "form", "视频会议")
                .row("meetings", 3, 3, "2023-03-20", "桥头镇防汛抗旱工作例会", "minutes", 60, "attendees", 1)
                .row("meetings", 3, 3, "2023-03-06", "桥头镇消防安全工作例会", "minutes", 60, "attendees", 1)
                .row("meetings", 4, 2, "2023-03-05", "东城区防汛抗旱工作部署会", "minutes", 60, "attendees", 2, "form", "视频会议");
        assertThat(pairs(Long.MAX_VALUE)).containsExactly("[meetings,1.0000,NAME,1,1.0000,抗旱、汛抗、防汛]");
    }

    private List<String> pairs(long manyForms) {
        rows.conform(run.resolve("run" + manyForms), manyForms);
        rows.mart("matter");
        rows.mart("near_duplicate");
        assertThat(rows.problems("near_duplicate")).isEmpty();
        return rows.ask("SELECT kind, similarity, basis, communities, hours_saved, shared FROM mart_near_duplicate");
    }
}
