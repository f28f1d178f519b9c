package cn.jianfu.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Whatever somebody writes into the address, a page comes, and soon. */
@DashboardTest
class AnyAddressTest extends SpringBrowserlessTest {
    @Autowired
    Desk desk;

    /** The parameters of all pages. */
    private static final List<String> KEYS = List.of(
            "scope",
            "from",
            "to",
            "page",
            "sort",
            "show",
            "topic",
            "unit",
            "breach",
            "document",
            "list",
            "item",
            "factor",
            "value",
            "names",
            "system",
            "level",
            "attribute",
            "name",
            "q",
            "area",
            "state",
            "reason",
            "community",
            "month",
            "kind",
            "results",
            "tab");

    private static final List<String> HOSTILE = List.of(
            "999999999",
            "-999999999-01",
            "9".repeat(400),
            "1e999999999",
            "\u0000",
            "' OR 1=1 --",
            "长".repeat(3000),
            "\ud83d\ude00".repeat(150));

    /** What pages count with: each by itself as well, since of several the first that is refused hides the rest. */
    private static final List<String> COUNTED = List.of("page", "breach", "from", "to", "value", "month");

    @Test
    @WithMockUser(username = "guanli", roles = "ADMIN")
    void no_parameter_of_any_page_breaks_it() {
        List<String> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(route -> !route.equals("login"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(8);
        for (String route : routes) {
            for (String value : HOSTILE) {
                open(route, Map.of("scope", value));
                // With a scope that is refused, nothing else would be looked at.
                open(
                        route,
                        KEYS.stream()
                                .filter(key -> !key.equals("scope"))
                                .collect(Collectors.toMap(key -> key, key -> value)));
            }
            for (String key : COUNTED) {
                open(route, Map.of(key, "999999999"));
            }
            open(route, Map.of("from", "0001-01", "to", "9999-12"));
            open(route, IntStream.range(0, 5000).boxed().collect(Collectors.toMap(i -> "k" + i, i -> "v")));
        }
    }

    private void open(String route, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Addresses.open(route + "?" + query);
        assertThat(find(Div.class).all())
                .as(route + " " + parameters.keySet().iterator().next() + " "
                        + parameters.values().iterator().next())
                .noneMatch(div -> "error".equals(div.getElement().getAttribute("data-testid")));
        assertThat(UI.getCurrent().getChildren().map(Component::getElement)).isNotEmpty();
        assertThat(find(Main.class).all()).isNotEmpty();
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void the_widest_period_that_an_address_can_ask_for_is_a_list_that_a_browser_can_show() {
        Addresses.open("overview?from=0001-01&to=9999-12");
        assertThat(find(Select.class).all())
                .allSatisfy(select ->
                        assertThat(select.getListDataView().getItemCount()).isLessThan(500));
        String latest = Figures.month(YearMonth.of(Figures.today().getYear() + 1, 12));
        assertThat(desk.sight(
                                PageAddress.of(QueryParameters.fromString("from=0001-01&to=9999-12")),
                                desk.marts().current().orElseThrow())
                        .period()
                        .label())
                .endsWith(latest)
                .startsWith(Figures.month(YearMonth.of(Figures.today().getYear() - 3, 1)));
    }

    @Test
    void an_address_is_brought_back_to_what_there_can_be() {
        PageAddress address = PageAddress.of(QueryParameters.fromString(
                "from=0001-01&to=9999-12&page=999999999&name=" + "a".repeat(500) + "&unit=x%00y"));
        assertThat(address.month("from")).contains(PageAddress.EARLIEST_MONTH);
        assertThat(address.month("to")).contains(YearMonth.of(Figures.today().getYear() + 1, 12));
        assertThat(address.number("page", 1)).isEqualTo(1_000_000);
        assertThat(address.value("name").orElseThrow()).hasSize(200);
        assertThat(address.value("unit")).contains("xy");
    }

    @Test
    void an_ordinary_address_stays_as_it_is() {
        PageAddress address = PageAddress.of(
                QueryParameters.fromString("scope=620102001001&from=2023-01&to=2023-07&page=12&name=教育局"));
        assertThat(address.month("from")).contains(YearMonth.of(2023, 1));
        assertThat(address.month("to")).contains(YearMonth.of(2023, 7));
        assertThat(address.number("page", 1)).isEqualTo(12);
        assertThat(address.values()).containsEntry("name", "教育局").containsEntry("scope", "620102001001");
    }
}
