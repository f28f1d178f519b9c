package cn.jianfu.dashboard.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DashboardTest
class QuarantineViewTest extends SpringBrowserlessTest {
    private static final QuarantineFilter ALL = QuarantineFilter.ALL;

    @Autowired
    Quarantine quarantine;

    @Autowired
    ExportNotes notes;

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void the_overview_leads_to_every_row_that_was_not_read() {
        Addresses.open("overview");
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getText))
                .contains("看原因和改法", "看这些文件");
        Addresses.open("quarantine");
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("朝阳社区.xlsx", "第 9 行", "出具证明时间", "2023-2-30", "日期不存在，请改为实际日期。")
                .contains("未能对上", "请把社区全称写进文件名或“社区”列。");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void rejected_and_duplicate_files_are_told_with_their_sentence() {
        Addresses.open("quarantine?show=files");
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("坏表.xls", "没有计入", "旧表.xls", "朝阳社区(1).xlsx", "重复");
    }

    @Test
    void what_belongs_to_no_community_belongs_to_the_lowest_region_that_is_known() {
        assertThat(quarantine.count(Sights.february(SmallMart.CITY, Level.CITY), ALL))
                .isEqualTo(2);
        assertThat(quarantine.count(Sights.february(SmallMart.COUNTY, Level.COUNTY), ALL))
                .isEqualTo(2);
        assertThat(quarantine.count(Sights.february(SmallMart.TOWNSHIP, Level.TOWNSHIP), ALL))
                .isEqualTo(2);
        Sight other = Sights.february(SmallMart.OTHER_COUNTY, Level.COUNTY);
        assertThat(quarantine.count(other, ALL)).isZero();
        assertThat(quarantine.files(other)).extracting(UncountedFile::path).containsExactly("望山县/坏表.xls");
    }

    @Test
    void reasons_that_the_page_does_not_know_are_one_and_fields_left_blank_are_another() {
        assertThat(List.of("MISSING_TITLE", "MISSING_HOURS")).allMatch(code -> Reason.of(code) == Reason.MISSING_FIELD);
        assertThat(List.of("NEVER_HEARD_OF", "ANOTHER")).allMatch(code -> Reason.of(code) == Reason.OTHER);
        assertThat(Reason.of("MISSING_UNIT")).isEqualTo(Reason.MISSING_UNIT);
        assertThat(Arrays.stream(Reason.values()).map(Reason::label)).doesNotHaveDuplicates();
    }

    @Test
    void rows_whose_community_is_unknown_are_offered_under_the_region_that_is_known() {
        assertThat(quarantine.places(Sights.february(SmallMart.CITY, Level.CITY)))
                .extracting(Quarantine.Place::name)
                .containsExactly("东街街道（未能对上社区）", "朝阳社区");
    }

    @Test
    void filters_narrow_rows_and_export_alike() throws IOException {
        Sight city = Sights.february(SmallMart.CITY, Level.CITY);
        PageAddress address = new PageAddress(Map.of("community", SmallMart.TOWNSHIP));
        assertThat(quarantine.count(city, QuarantineFilter.of(address))).isEqualTo(1);
        assertThat(quarantine.count(city, new QuarantineFilter(Reason.MISSING_UNIT, null)))
                .isZero();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RowsCard(quarantine, notes, city, address)
                .export(TableFile.Format.CSV)
                .write(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .element(1)
                .asString()
                .contains("台账.xlsx", "日期不存在");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("不分统计期", "地区：东街街道（未能对上社区）", "计算批次");
    }
}
