package cn.jianfu.dashboard.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DashboardTest
class ScopeRuleTest {
    @Autowired
    ScopeRule rule;

    private final Account office = new Account("o", "临江区民政局", Role.COUNTY_OFFICE, SmallMart.COUNTY);

    @Test
    void without_a_wish_one_sees_ones_own_region() {
        assertThat(rule.admit(office, null).region().name()).isEqualTo("临江区");
    }

    @Test
    void one_may_look_at_anything_below() {
        assertThat(rule.admit(office, SmallMart.COMMUNITY).path())
                .extracting(Region::name)
                .containsExactly("临江区", "东街街道", "朝阳社区");
    }

    @Test
    void a_neighbouring_county_is_refused() {
        assertThatThrownBy(() -> rule.admit(office, SmallMart.OTHER_COUNTY))
                .isInstanceOf(OutOfScopeException.class)
                .hasMessageContaining("不在您的账号可查看的范围内");
    }

    @Test
    void what_lies_above_is_refused() {
        assertThatThrownBy(() -> rule.admit(office, SmallMart.CITY)).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void a_foreign_region_and_one_that_is_none_get_the_same_answer() {
        assertThatThrownBy(() -> rule.admit(office, "990199000000")).hasMessageContaining("不在您的账号可查看的范围内");
        assertThatThrownBy(() -> rule.admit(office, "' OR 1=1 --")).hasMessageContaining("不在您的账号可查看的范围内");
    }

    @Test
    void an_account_without_a_region_is_told_whom_to_ask() {
        Account lost = new Account("x", "x", Role.LEADER, "999999999999");
        assertThatThrownBy(() -> rule.admit(lost, null)).hasMessageContaining("请联系系统管理员");
    }

    @Test
    void a_city_without_counties_stands_for_its_county_and_no_other_city_does() {
        assertThat(new RegionCode("441900000000").withinCounty()).isTrue();
        assertThat(new RegionCode("441900003000").withinCounty()).isTrue();
        assertThat(new RegionCode("640121000000").withinCounty()).isTrue();
        assertThat(new RegionCode("640100000000").withinCounty()).isFalse();
        assertThat(new RegionCode("440000000000").withinCounty()).isFalse();
    }

    @Test
    void codes_know_their_descendants() {
        RegionCode county = new RegionCode(SmallMart.COUNTY);
        assertThat(county.prefix()).isEqualTo("990101");
        assertThat(county.last()).isEqualTo("990101999999");
        assertThat(new RegionCode("441900003001").path())
                .containsExactly("440000000000", "441900000000", "441900003000", "441900003001");
        assertThat(new RegionCode("000000000000").contains(county)).isTrue();
    }
}
