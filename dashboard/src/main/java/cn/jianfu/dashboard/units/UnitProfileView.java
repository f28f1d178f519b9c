package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.burden.BurdenCards;
import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.regions.SetAside;
import cn.jianfu.dashboard.regions.SetAsideLine;
import cn.jianfu.dashboard.regions.SetAsideRows;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.dashboard.trend.TrendCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** A unit: what it asks for, where, since when, and the ledger rows behind it. */
@Route("units/profile")
@PermitAll
class UnitProfileView extends Page {
    private final Desk desk;
    private final UnitProfiles profiles;
    private final BurdenCards burdens;
    private final SetAsideRows setAside;
    private String name = "单位画像";

    UnitProfileView(Desk desk, UnitProfiles profiles, BurdenCards burdens, SetAsideRows setAside) {
        super(desk, "单位画像");
        this.desk = desk;
        this.profiles = profiles;
        this.burdens = burdens;
        this.setAside = setAside;
    }

    @Override
    protected String heading() {
        return name;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        String key = at.value(UnitsNavigation.UNIT).orElse("");
        name = "单位画像";
        Div ways = new Div(UnitsNavigation.ranking("← 单位排行", at.place()));
        ways.addClassName("ways");
        add(ways);
        UnitProfile.Identity who = profiles.identity(looked, key).orElse(null);
        if (who == null) {
            add(Notices.nothing("这个单位在所选地区和时间内没有造成有记录的负担。可换一个统计期，或回到单位排行。"));
            return;
        }
        name = who.name();
        Span kind = Cells.quiet(who.kind());
        Div line = new Div(kind);
        line.addClassName("profile-line");
        add(line);
        Optional<UnitProfile.Summary> certificates =
                profiles.summary(looked, key).filter(unit -> unit.certificates() > 0 || unit.before() > 0);
        List<Component> others = burdens.ofUnit(looked, at, key);
        if (certificates.isPresent()) {
            RouterLink rows = RegionsNavigation.link("看台账原行", RegionsNavigation.rowsOfUnit(at, key));
            rows.addClassName("primary-link");
            rows.setTestId("unit-rows");
            line.add(rows);
            certificates(looked, at, key, certificates.get());
        } else {
            add(Notices.nothing(
                    others.isEmpty() ? "这个单位在所选统计期内没有造成有记录的负担。可换一个统计期。" : "这个单位在所选统计期内没有要求社区出具证明；下面是它造成的其他负担。"));
        }
        SetAside aside = setAside.count(looked, key);
        if (aside.all() > 0) {
            add(SetAsideLine.of(aside, RegionsNavigation.setAsideOfUnit(at, key)));
        }
        add(others);
    }

    private void certificates(Sight looked, PageAddress at, String key, UnitProfile.Summary unit) {
        Change change = new Change(unit.nonCompliant(), unit.before(), looked.previous());
        add(Tile.row(
                new Tile("non-compliant", "索要不合规证明", Figures.count(unit.nonCompliant()), "份")
                        .remark(change.signed(), change.tone()),
                new Tile("share", "占它索要的证明", Figures.share(unit.nonCompliant(), unit.certificates()), "")
                        .remark("共索要 " + Figures.count(unit.certificates()) + " 份", "level"),
                new Tile("townships", "涉及乡镇（街道）", Figures.count(unit.townships()), "个"),
                new Tile("communities", "涉及社区", Figures.count(unit.communities()), "个"),
                new Tile("items", "不合规事项", Figures.count(unit.items()), "种")));
        Div beside = new Div(items(looked, at, key), places(looked, at, key));
        beside.addClassName("side-by-side");
        add(beside, new TrendCard(looked.period(), profiles.monthly(looked, key), desk.campaign()).component());
    }

    private Component items(Sight looked, PageAddress at, String key) {
        List<UnitProfile.Item> items = profiles.items(looked, key);
        long longest =
                items.stream().mapToLong(UnitProfile.Item::certificates).max().orElse(0);
        Card card = new Card("要了什么", "点事项看台账原行");
        card.setTestId("unit-items");
        card.add(new DataTable<UnitProfile.Item>(
                        "索要的事项",
                        List.of(
                                Column.text(
                                        "事项",
                                        item -> RegionsNavigation.link(
                                                item.name(),
                                                RegionsNavigation.rowsOfUnit(at, key)
                                                        .with("item", item.itemCode()))),
                                Column.text("属性", item -> item.attribute().badge()),
                                Column.number(
                                        "份数",
                                        item -> Cells.bar(
                                                item.certificates(),
                                                longest,
                                                item.attribute().key())),
                                Column.<UnitProfile.Item>number("涉及社区", item -> Cells.count(item.communities()))
                                        .onlyWhenWide()),
                        Sort.none())
                .rows(items));
        return card;
    }

    private Component places(Sight looked, PageAddress at, String key) {
        List<UnitProfile.Place> places = profiles.places(looked, key);
        long longest =
                places.stream().mapToLong(UnitProfile.Place::nonCompliant).max().orElse(0);
        Card card = new Card("在哪里要", "按区划代码排列；点地区只看这个单位在当地的情况");
        card.setTestId("unit-places");
        if (places.isEmpty()) {
            card.add(Notices.nothing("已经是最细的地区。"));
            return card;
        }
        card.add(new DataTable<UnitProfile.Place>(
                        "索要证明的地区",
                        List.of(
                                Column.text(
                                        "地区",
                                        place -> UnitsNavigation.profile(
                                                place.name(), key, at.with(PageAddress.SCOPE, place.regionCode()))),
                                Column.<UnitProfile.Place>number("证明总数", place -> Cells.count(place.certificates()))
                                        .onlyWhenWide(),
                                Column.number(
                                        "不合规证明",
                                        place -> Cells.bar(place.nonCompliant(), longest, Mark.PROHIBITED.key()))),
                        Sort.none())
                .rows(places));
        return card;
    }
}
