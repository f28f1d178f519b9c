package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.editing.FilterFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which caps are shown; null means all.
 *
 * @param query part of a code, a sentence, a document or a number; empty for all
 * @param area a region's prefix, {@link #COUNTRY} for the country
 */
record CapFilter(
        String query,
        @Nullable String topic,
        @Nullable String area,
        @Nullable String document,
        @Nullable String state,
        int page) {
    /** Stands for the empty prefix, which an address cannot hold. */
    static final String COUNTRY = "country";

    static CapFilter of(PageAddress address) {
        return new CapFilter(
                address.value(RulesNavigation.QUERY).orElse("").strip(),
                address.value(RulesNavigation.TOPIC).orElse(null),
                address.value(RulesNavigation.AREA).orElse(null),
                address.value(RulesNavigation.DOCUMENT).orElse(null),
                address.value(RulesNavigation.STATE).orElse(null),
                address.number(RulesNavigation.PAGE, 1));
    }

    boolean admits(Cap cap) {
        return (topic == null || cap.measure().ledgerKind().equals(topic))
                && (area == null || cap.regionPrefix().equals(area.equals(COUNTRY) ? "" : area))
                && (document == null || cap.document().equals(document))
                && (state == null || CapTexts.state(cap, Figures.today()).name().equals(state))
                && (query.isEmpty()
                        || cap.code().contains(query)
                        || cap.sentence().contains(query)
                        || cap.document().contains(query)
                        || cap.documentNumber().contains(query));
    }

    Component fields(PageAddress address, Caps caps, Map<String, String> places) {
        return new FilterFields(address, RulesNavigation.PAGE, RulesNavigation::open)
                .words("代码、内容或文件", RulesNavigation.QUERY, query)
                .choice(
                        "种类",
                        RulesNavigation.TOPIC,
                        CapTexts.topics().stream().map(Topic::kind).toList(),
                        topic,
                        kind -> CapTexts.topics().stream()
                                .filter(one -> one.kind().equals(kind))
                                .map(Topic::label)
                                .findFirst()
                                .orElse(kind))
                .choice(
                        "适用地区",
                        RulesNavigation.AREA,
                        caps.all().stream()
                                .map(cap -> cap.national() ? COUNTRY : cap.regionPrefix())
                                .distinct()
                                .sorted()
                                .toList(),
                        area,
                        prefix -> Places.name(places, prefix.equals(COUNTRY) ? "" : prefix))
                .choice("文件", RulesNavigation.DOCUMENT, documents(caps), document, name -> name)
                .choice(
                        "状态",
                        RulesNavigation.STATE,
                        Arrays.stream(CapTexts.State.values()).map(Enum::name).toList(),
                        state,
                        name -> CapTexts.State.valueOf(name).label());
    }

    private static List<String> documents(Caps caps) {
        return caps.all().stream().map(Cap::document).distinct().sorted().toList();
    }
}
