package cn.jianfu.dashboard.submission.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.kind.CertificateLedger;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DashboardTest
class MonthClosingsTest {
    private static final YearMonth JULY = YearMonth.of(2023, 7);
    private static final Account COUNTY = new Account("minzheng", "", Role.COUNTY_OFFICE, SmallMart.COUNTY);

    @Autowired
    MonthClosings closings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql("TRUNCATE app.month_closing").update();
    }

    @Test
    void a_county_closes_a_month_with_a_reason_and_opens_it_again_and_both_stay_on_record() {
        closings.say(COUNTY, CertificateLedger.KIND, JULY, true, " 两个社区合并 ");
        assertThat(closed(SmallMart.COUNTY)).isTrue();
        assertThat(closed(SmallMart.OTHER_COUNTY)).isFalse();
        closings.say(COUNTY, CertificateLedger.KIND, JULY, false, "台账找到了");
        assertThat(closed(SmallMart.COUNTY)).isFalse();
        assertThat(closings.of(Sights.of(SmallMart.TOWNSHIP, Level.TOWNSHIP, "2023-07", "2023-07")))
                .extracting(Closing::closed, Closing::reason, Closing::holds)
                .containsExactly(tuple(false, "台账找到了", true), tuple(true, "两个社区合并", false));
        assertThat(closings.of(Sights.of(SmallMart.OTHER_COUNTY, Level.COUNTY, "2023-07", "2023-07")))
                .isEmpty();
    }

    @Test
    void nothing_of_the_record_can_be_changed() {
        closings.say(COUNTY, CertificateLedger.KIND, JULY, true, "两个社区合并");
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE app.month_closing SET closed = false").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("月份结账记录只增不改");
    }

    @Test
    void only_a_countys_office_closes_and_never_without_a_reason() {
        Account city = new Account("guanli", "", Role.ADMIN, SmallMart.CITY);
        Account township = new Account("jiedao", "", Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP);
        assertThatThrownBy(() -> closings.say(city, CertificateLedger.KIND, JULY, true, "原因"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closings.say(township, CertificateLedger.KIND, JULY, true, "原因"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closings.say(COUNTY, CertificateLedger.KIND, JULY, true, "  "))
                .hasMessageContaining("请写明原因");
        assertThat(closed(SmallMart.COUNTY)).isFalse();
    }

    @Test
    void a_month_closed_by_a_city_without_counties_is_closed_for_its_communities_whatever_their_codes_begin_with() {
        for (String city : List.of("620200000000", "441900000000")) {
            closings.say(
                    new Account("minzheng", "", Role.COUNTY_OFFICE, city),
                    CertificateLedger.KIND,
                    JULY,
                    true,
                    "两个社区合并");
        }
        for (String community : List.of("620201100001", "441900003001")) {
            assertThat(closed(community)).as(community).isTrue();
        }
        // 酒泉 and 惠州, beside them
        for (String community : List.of("620902001001", "441302001001")) {
            assertThat(closed(community)).as(community).isFalse();
        }
    }

    @Test
    void the_database_and_the_pages_say_the_same_county_of_a_region() {
        for (String region : List.of(
                "620000000000",
                "620200000000",
                "620201100000",
                "620201100201",
                "441900003001",
                "442000001000",
                "460400100001",
                "640121100001",
                "640121000000",
                "640100000000",
                "620902001001")) {
            assertThat(jdbc.sql("SELECT app.county_of(:region)")
                            .param("region", region)
                            .query(String.class)
                            .single())
                    .as(region)
                    .isEqualTo(new RegionCode(region).county().digits());
        }
    }

    private boolean closed(String region) {
        return jdbc.sql("SELECT app.month_closed(app.county_of(:region), 'certificates', DATE '2023-07-01')")
                .param("region", region)
                .query(Boolean.class)
                .single();
    }
}
