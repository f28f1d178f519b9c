package cn.jianfu.dashboard.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;

/** What is sent and answered at the door itself, as a browser or a program would. */
@DashboardTest
class DoorsTest {
    private static final String PASSWORD = "a-password-of-ones-own";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FilterChainProxy filters;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void account() {
        narrowed(Role.ADMIN, SmallMart.CITY, PASSWORD);
    }

    private void narrowed(Role role, String region, String password) {
        new NewAccount("narrowed", "测试", role, region, password).save(jdbc);
    }

    @AfterEach
    void gone() {
        jdbc.sql("DELETE FROM app.account WHERE username IN ('narrowed')").update();
    }

    @Test
    void an_account_that_was_changed_is_out_at_its_next_step_whatever_that_is() throws Exception {
        for (String change : new String[] {
            "scope_code = '" + SmallMart.COUNTY + "'", "role = 'LEADER'", "password_hash = 'another'", "enabled = false"
        }) {
            for (String step : new String[] {"/catalogue", "/VAADIN/dynamic/resource/1/x/file.csv", "/?v-r=uidl"}) {
                signIn("narrowed", PASSWORD);
                assertThat(get("/overview").statusCode()).isEqualTo(200);
                Map<String, Object> before = jdbc.sql("SELECT * FROM app.account WHERE username = 'narrowed'")
                        .query()
                        .singleRow();
                jdbc.sql("UPDATE app.account SET " + change + " WHERE username = 'narrowed'")
                        .update();
                get(step);
                // As it was again: the session that was let on would be let on still.
                jdbc.sql("UPDATE app.account SET scope_code = :scope_code, role = :role,"
                                + " password_hash = :password_hash, enabled = true WHERE username = 'narrowed'")
                        .params(before)
                        .update();
                assertThat(get("/overview").headers().firstValue("Location").orElse(""))
                        .as(change + " " + step)
                        .contains("/login");
            }
        }
    }

    @Test
    void whoever_is_told_of_a_change_that_changes_nothing_stays() throws Exception {
        signIn("narrowed", PASSWORD);
        jdbc.sql("UPDATE app.account SET display_name = '别名' WHERE username = 'narrowed'")
                .update();
        assertThat(get("/overview").statusCode()).isEqualTo(200);
    }

    /** A new download, upload or page cannot forget to ask: there is no way past the filter. */
    @Test
    void every_address_is_asked_for_behind_the_same_filter() {
        assertThat(filters.getFilterChains())
                .allSatisfy(chain -> assertThat(chain.getFilters().isEmpty()
                                || chain.getFilters().stream().anyMatch(AccountUnchanged.class::isInstance))
                        .isTrue());
        for (String address : new String[] {"/", "/overview", "/VAADIN/dynamic/resource/0/a/b", "/anything/new"}) {
            assertThat(filters.getFilters(address)).as(address).anyMatch(AccountUnchanged.class::isInstance);
        }
    }

    @Test
    void after_some_wrong_passwords_the_right_one_has_to_wait_and_the_page_says_how_long() throws Exception {
        String last = "";
        for (int i = 0; i < 12; i++) {
            last = signIn("nobody-of-this-name", "wrong" + i)
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }
        assertThat(last).contains("/login?wait=");
    }

    @Test
    void an_unknown_address_gets_a_page_that_says_so_and_an_overlong_one_too() throws Exception {
        signIn("narrowed", PASSWORD);
        HttpResponse<String> unknown = get("/no/such/page.html");
        assertThat(unknown.body()).contains("没有这一页");
        assertThat(get("/" + "a".repeat(20_000)).body()).contains("地址有误").doesNotContain("Tomcat", "HTTP Status");
    }

    @Test
    void every_answer_says_what_the_browser_may_do_with_it_and_pages_are_not_kept() throws Exception {
        signIn("narrowed", PASSWORD);
        for (String address : new String[] {"/login", "/overview", "/no/such/page.html"}) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.headers().map()).as(address).containsKeys("referrer-policy", "permissions-policy");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'self'");
        }
    }

    @Test
    void no_redirect_repeats_the_host_that_a_request_names() throws Exception {
        assertThat(client.send(HttpRequest.newBuilder(uri("/overview")).build(), HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/"));
    }

    @Test
    void nobody_is_signed_in_by_a_form_of_another_site() throws Exception {
        assertThat(signIn("narrowed", PASSWORD, "Sec-Fetch-Site", "cross-site")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(get("/overview").statusCode()).isEqualTo(302);
        signIn("narrowed", PASSWORD, "Sec-Fetch-Site", "same-origin");
        assertThat(get("/overview").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signIn(String username, String password, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                (headers.length == 0
                                ? HttpRequest.newBuilder(uri("/login"))
                                : HttpRequest.newBuilder(uri("/login")).headers(headers))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=" + password))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
