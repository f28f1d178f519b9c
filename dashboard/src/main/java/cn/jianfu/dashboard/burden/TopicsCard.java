package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.Secrecy;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Definition;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.burden.hours.TopicHours;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All topics in one unit, one under the other; those without a ledger say where one is sent in. */
final class TopicsCard {
    private final PageAddress address;
    private final Sight sight;
    private final Map<Topic, TopicHours> known;
    private final Map<Topic, Measure> definitions;
    private final @Nullable PerWorker perWorker;
    private final BurdenExports exports;
    private final BigDecimal total;
    private final BigDecimal longest;

    /** @param perWorker null when the hours are of one unit: nobody declares who works for it */
    TopicsCard(
            PageAddress address,
            Sight sight,
            List<TopicHours> topics,
            Map<Topic, Measure> definitions,
            @Nullable PerWorker perWorker,
            BurdenExports exports) {
        this.address = address;
        this.sight = sight;
        this.known = topics.stream().collect(Collectors.toMap(TopicHours::topic, Function.identity()));
        this.definitions = definitions;
        this.perWorker = perWorker;
        this.exports = exports;
        this.total = Hours.sum(topics.stream().map(TopicHours::hours));
        this.longest = topics.stream()
                .map(TopicHours::hours)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    Component component() {
        return of("八类负担折成同一单位", "按公开的折算系数折成人·小时，可以相加和比较；每社区每月按登记了这类台账的社区平均；点名称看谁造成、落在哪里", null);
    }

    /** With its heading; {@code unitKey} when the hours are of one unit. */
    Component of(String title, String explanation, @Nullable String unitKey) {
        List<Column<Topic>> columns = columns(unitKey);
        Card card = new Card(title, explanation);
        card.setTestId("topics");
        card.tool(exports.link(
                "topics",
                title,
                sight,
                "按负担种类的固定次序",
                List.copyOf(definitions.values()),
                Column.fields(columns),
                () -> List.of(Topic.values())));
        card.add(new DataTable<>("各类负担的工时", columns, Sort.none()).rows(List.of(Topic.values())));
        return card;
    }

    private List<Column<Topic>> columns(@Nullable String unitKey) {
        List<Column<Topic>> columns = new ArrayList<>();
        columns.add(Column.text("负担", this::name).exported(Topic::label));
        columns.add(Column.<Topic>number(
                        "工时（人·小时）",
                        topic -> Cells.bar(
                                Hours.cell(hours(topic)),
                                Hours.whole(hours(topic)),
                                Hours.whole(longest),
                                topic.role()))
                .exported(topic -> open(topic, new Field.Amount(hours(topic)))));
        columns.add(Column.<Topic>number("占全部", topic -> Cells.text(share(topic)))
                .onlyWhenWide()
                .exported(topic -> open(topic, total.signum() == 0 ? null : new Field.Share(part(topic)))));
        columns.add(Column.<Topic>number("每社区每月", topic -> Hours.cell(perCommunity(topic)))
                .exported(topic -> open(topic, new Field.Amount(perCommunity(topic)))));
        if (perWorker != null) {
            PerWorker each = perWorker;
            columns.add(Column.<Topic>number("每人每月", topic -> Cells.text(Hours.figure(each.of(topic))))
                    .onlyWhenWide()
                    .defined(PerWorker.DEFINITION)
                    .exported(topic -> open(topic, Hours.amount(each.of(topic)))));
        }
        columns.add(Column.<Topic>text("怎么算", topic -> Definition.of("怎么算", definitions.get(topic)))
                .onlyWhenWide());
        columns.add(Column.<Topic>number("较上期", this::change)
                .onlyWhenWide()
                .exported(topic -> known.containsKey(topic)
                        ? Hours.changeText(known.get(topic).change(Hours.previous(sight, List.of(known.get(topic)))))
                        : "没有记录"));
        columns.add(Column.<Topic>number("登记行数", topic -> rows(topic, unitKey))
                .onlyWhenWide()
                .defined("台账登记的行数；工作群和APP为各月存续个数之和，牌子为到期末还在的行数")
                .exported(topic -> open(topic, entries(topic))));
        columns.add(Column.<Topic>number("单位", topic -> Cells.count(count(topic, TopicHours::units)))
                .onlyWhenWide()
                .exported(topic -> count(topic, TopicHours::units)));
        columns.add(Column.<Topic>number("社区", topic -> Cells.count(count(topic, TopicHours::communities)))
                .onlyWhenWide()
                .exported(topic -> count(topic, TopicHours::communities)));
        return columns;
    }

    /** What a community's small figures leave behind when they leave the county. */
    private @Nullable Object open(Topic topic, @Nullable Object figure) {
        boolean community = sight.scope().region().level() == Level.COMMUNITY;
        return community && exports.leaveCounty() && hidden(topic) ? Secrecy.MARK : figure;
    }

    private boolean hidden(Topic topic) {
        List<List<BigDecimal>> lines = new ArrayList<>();
        for (Topic one : Topic.values()) {
            lines.add(List.of(hours(one), BigDecimal.valueOf(entries(one))));
        }
        lines.add(List.of(total, BigDecimal.ZERO));
        boolean[] cells = Secrecy.hidden(lines)[topic.ordinal()];
        return cells[0] || cells[1];
    }

    private BigDecimal hours(Topic topic) {
        return known.containsKey(topic) ? known.get(topic).hours() : BigDecimal.ZERO;
    }

    private long entries(Topic topic) {
        return count(topic, TopicHours::entries);
    }

    private long count(Topic topic, ToLongFunction<TopicHours> what) {
        return known.containsKey(topic) ? what.applyAsLong(known.get(topic)) : 0;
    }

    private BigDecimal perCommunity(Topic topic) {
        return known.containsKey(topic)
                ? known.get(topic).perCommunity(sight.period().length())
                : BigDecimal.ZERO;
    }

    private double part(Topic topic) {
        return hours(topic).doubleValue() / total.doubleValue();
    }

    private Component name(Topic topic) {
        RouterLink link = BurdenLinks.link("", BurdenLinks.topic(address, topic));
        link.add(topic.badge());
        link.setTestId("topic-" + topic.kind());
        return link;
    }

    private String share(Topic topic) {
        return total.signum() == 0 ? "—" : Figures.percent(part(topic));
    }

    private Component change(Topic topic) {
        return known.containsKey(topic)
                ? Hours.changeCell(known.get(topic).change(Hours.previous(sight, List.of(known.get(topic)))))
                : Cells.text("没有记录");
    }

    private Component rows(Topic topic, @Nullable String unitKey) {
        long entries = entries(topic);
        if (entries == 0) {
            return Cells.count(0);
        }
        return topic == Topic.CERTIFICATES
                ? BurdenLinks.certificates(Figures.count(entries), address, unitKey)
                : BurdenLinks.link(
                        Figures.count(entries), BurdenLinks.rows(address, topic).with(BurdenLinks.UNIT, unitKey));
    }
}
