package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All topics in one unit, one under the other; those without a ledger say where one is sent in. */
final class TopicsCard {
    private final PageAddress address;
    private final Coverage previous;
    private final long months;
    private final Map<Topic, TopicHours> known;
    private final Map<Topic, Measure> definitions;
    private final BigDecimal total;
    private final BigDecimal longest;

    /** @param months of the period */
    TopicsCard(
            PageAddress address,
            Coverage previous,
            long months,
            List<TopicHours> topics,
            Map<Topic, Measure> definitions) {
        this.address = address;
        this.previous = previous;
        this.months = months;
        this.known = topics.stream().collect(Collectors.toMap(TopicHours::topic, Function.identity()));
        this.definitions = definitions;
        this.total = Hours.sum(topics.stream().map(TopicHours::hours));
        this.longest = topics.stream()
                .map(TopicHours::hours)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    Component component() {
        return of("八类负担折成同一单位", "按公开的折算系数折成人·小时，可以相加和比较；每社区每月按登记了这类台账的社区平均；点名称看谁造成、落在哪里", null);
    }

    private BigDecimal perCommunity(Topic topic) {
        TopicHours one = known.get(topic);
        return one == null ? BigDecimal.ZERO : one.perCommunity(months);
    }

    /** With its heading; {@code unitKey} when the hours are of one unit. */
    Component of(String title, String explanation, @Nullable String unitKey) {
        List<Column<Topic>> columns = List.of(
                Column.text("负担", this::name),
                Column.number(
                        "工时（人·小时）",
                        topic -> Cells.bar(
                                Hours.cell(hours(topic)),
                                Hours.whole(hours(topic)),
                                Hours.whole(longest),
                                topic.role())),
                Column.<Topic>number("占全部", topic -> Cells.text(share(topic))).onlyWhenWide(),
                Column.number("每社区每月", topic -> Hours.cell(perCommunity(topic))),
                Column.<Topic>text("怎么算", topic -> Definition.of("怎么算", definitions.get(topic)))
                        .onlyWhenWide(),
                Column.<Topic>number("较上期", this::change).onlyWhenWide(),
                Column.<Topic>number("登记行数", topic -> rows(topic, unitKey)).onlyWhenWide(),
                Column.<Topic>number(
                                "单位",
                                topic -> Cells.count(
                                        known.containsKey(topic)
                                                ? known.get(topic).units()
                                                : 0))
                        .onlyWhenWide(),
                Column.<Topic>number(
                                "社区",
                                topic -> Cells.count(
                                        known.containsKey(topic)
                                                ? known.get(topic).communities()
                                                : 0))
                        .onlyWhenWide());
        Card card = new Card(title, explanation);
        card.setTestId("topics");
        card.add(new DataTable<>("各类负担的工时", columns, Sort.none()).rows(List.of(Topic.values())));
        return card;
    }

    private BigDecimal hours(Topic topic) {
        return known.containsKey(topic) ? known.get(topic).hours() : BigDecimal.ZERO;
    }

    private Component name(Topic topic) {
        RouterLink link = BurdenNavigation.link("", BurdenNavigation.topic(address, topic));
        link.add(topic.badge());
        link.setTestId("topic-" + topic.kind());
        return link;
    }

    private String share(Topic topic) {
        return total.signum() == 0 ? "—" : Figures.percent(hours(topic).doubleValue() / total.doubleValue());
    }

    private Component change(Topic topic) {
        return known.containsKey(topic) ? Hours.changeCell(known.get(topic).change(previous)) : Cells.text("没有记录");
    }

    private Component rows(Topic topic, @Nullable String unitKey) {
        long entries = known.containsKey(topic) ? known.get(topic).entries() : 0;
        if (entries == 0) {
            return Cells.count(0);
        }
        return topic == Topic.CERTIFICATES
                ? BurdenNavigation.certificates(Figures.count(entries), address, unitKey)
                : BurdenNavigation.link(
                        Figures.count(entries),
                        BurdenNavigation.rows(address, topic).with(BurdenNavigation.UNIT, unitKey));
    }
}
