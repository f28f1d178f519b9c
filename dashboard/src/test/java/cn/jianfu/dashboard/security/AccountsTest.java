package cn.jianfu.dashboard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountsTest {
    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_account_made_on_the_command_line_signs_in_and_can_be_changed() {
        new NewAccount("zhang", "测试区民政局", Role.COUNTY_OFFICE, "990101000000", "first-password").save(jdbc);
        new NewAccount("zhang", "测试市", Role.LEADER, "990100000000", "second-password").save(jdbc);
        Accounts accounts = accounts(false);
        assertThat(encoder.matches(
                        "second-password", accounts.loadUserByUsername("Zhang ").getPassword()))
                .isTrue();
        assertThat(accounts.find("zhang"))
                .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(Role.LEADER));
    }

    @Test
    void demonstration_accounts_are_shut_when_the_same_data_is_used_in_earnest_and_open_again_for_a_demonstration() {
        accounts(true).loadUserByUsername("lingdao");
        new NewAccount("minzheng", "测试区民政局", Role.COUNTY_OFFICE, "990101000000", "a-password-of-ones-own").save(jdbc);

        Accounts inEarnest = accounts(false);
        assertThatThrownBy(() -> inEarnest.loadUserByUsername("lingdao")).isInstanceOf(UsernameNotFoundException.class);
        assertThat(inEarnest.loadUserByUsername("minzheng").getUsername()).isEqualTo("minzheng");

        assertThat(accounts(true).loadUserByUsername("lingdao").getUsername()).isEqualTo("lingdao");
    }

    private Accounts accounts(boolean demonstration) {
        return new Accounts(jdbc, new DemoAccounts(jdbc, encoder, demonstration));
    }
}
