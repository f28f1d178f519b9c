package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.burden.BurdenCards;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Switch;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 区域下钻: where? From the city down to the ledger row. */
@Route("regions")
@PermitAll
class RegionsView extends Page {
    private final RegionCounts counts;
    private final LedgerRows rows;
    private final SetAsideRows setAside;
    private final BurdenCards burdens;

    RegionsView(Desk desk, RegionCounts counts, LedgerRows rows, SetAsideRows setAside, BurdenCards burdens) {
        super(desk, "区域下钻");
        this.counts = counts;
        this.rows = rows;
        this.setAside = setAside;
        this.burdens = burdens;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        String show = at.value(RegionsNavigation.SHOW).orElse("");
        if (looked.scope().region().level() == Level.COMMUNITY && !show.equals(RegionsNavigation.SET_ASIDE)) {
            boolean rowsAlone = at.value(RegionsNavigation.SHOW)
                    .filter(RegionsNavigation.ROWS::equals)
                    .isPresent();
            if (!rowsAlone) {
                add(burdens.ofCommunity(looked, at));
            }
            add(new LedgerCard(rows, looked, at).component());
            return;
        }
        add(new Switch("看法")
                .way(RegionsNavigation.link("列表", at.place()), show.isEmpty())
                .way(
                        RegionsNavigation.link("树图", at.place().with(RegionsNavigation.SHOW, RegionsNavigation.MAP)),
                        show.equals(RegionsNavigation.MAP))
                .way(RegionsNavigation.link("台账明细", RegionsNavigation.rows(at)), show.equals(RegionsNavigation.ROWS))
                .way(
                        RegionsNavigation.link("未予出具和作废", RegionsNavigation.setAside(at)),
                        show.equals(RegionsNavigation.SET_ASIDE)));
        if (show.equals(RegionsNavigation.SET_ASIDE)) {
            add(new SetAsideCard(setAside, looked, at).component());
            return;
        }
        if (show.equals(RegionsNavigation.ROWS)) {
            add(new LedgerCard(rows, looked, at).component());
            return;
        }
        List<RegionFigures> children = counts.children(looked);
        if (children.isEmpty()) {
            add(Notices.nothing("这个地区下面没有更细的地区。"));
            return;
        }
        ChildrenCard card = new ChildrenCard(at, children);
        add(show.equals(RegionsNavigation.MAP) ? card.treemap() : card.table());
    }
}
