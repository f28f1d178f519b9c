package cn.jianfu.datasets.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownPathTest {
    @Test
    void numbers_of_people_are_gone_from_folders_and_names_and_regions_and_days_stay() {
        assertThat(ShownPath.of("青石区/张经办 13800000000/朝阳社区 138-0000-0001.xlsx")).isEqualTo("青石区/张经办 ※/朝阳社区 ※.xlsx");
        assertThat(ShownPath.of("朝阳社区 138.0000.0001.xlsx")).isEqualTo("朝阳社区 ※.xlsx");
        assertThat(ShownPath.of("朝阳社区.13800000001")).isEqualTo("朝阳社区.※");
        for (String path : List.of("青石区/柳河街道/和乐社区 990101001001/2023年证明台账.xlsx", "a/20230805 1130.csv", "没有后缀", "")) {
            assertThat(ShownPath.of(path)).isEqualTo(path);
        }
    }

    @Test
    void what_is_shown_is_shown_alike_the_next_time() {
        String once = ShownPath.of("县/13800000000.xlsx");
        assertThat(ShownPath.of(once)).isEqualTo(once);
        assertThat(ShownPath.distinct(List.of("县/※.xlsx", "县/※（2）.xlsx")))
                .containsEntry("县/※.xlsx", "县/※.xlsx")
                .containsEntry("县/※（2）.xlsx", "县/※（2）.xlsx");
    }

    @Test
    void two_files_never_share_a_place() {
        assertThat(ShownPath.distinct(List.of("县/13800000000.xlsx", "县/13800000001.xlsx", "县/※.xlsx", "县/其他.xlsx")))
                .containsEntry("县/※.xlsx", "县/※.xlsx")
                .containsEntry("县/其他.xlsx", "县/其他.xlsx")
                .containsEntry("县/13800000000.xlsx", "县/※（2）.xlsx")
                .containsEntry("县/13800000001.xlsx", "县/※（3）.xlsx");
    }
}
