package cn.jianfu.dashboard.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@DashboardTest
class SubmissionsViewTest extends SpringBrowserlessTest {
    @Test
    @WithMockUser(username = "jiedao", roles = "TOWNSHIP_OFFICE")
    void a_township_sees_every_community_month_by_month() {
        Addresses.open("submissions");
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("2023年1月", "2月", "朝阳社区", "和平社区", "◷", "○");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_leader_reads_and_does_not_send_in() {
        Addresses.open("submissions?show=upload");
        assertThat(find(Upload.class).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "jiedao", roles = "TOWNSHIP_OFFICE")
    void a_township_may_send_in() {
        Addresses.open("submissions?show=upload");
        assertThat(find(Upload.class).exists()).isTrue();
    }
}
