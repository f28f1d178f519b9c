package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.database.RunRequests;
import cn.jianfu.datasets.catalogue.Catalogue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** 系统管理 · 证明目录: which documents say what, since when, and what a change would move. */
@Route("catalogue")
@RolesAllowed("ADMIN")
class CatalogueView extends Page {
    private final Desk desk;
    private final Catalogues catalogues;
    private final Impact impact;
    private final RunRequests requests;

    CatalogueView(Desk desk, Catalogues catalogues, Impact impact, RunRequests requests) {
        super(desk, "证明目录");
        this.desk = desk;
        this.catalogues = catalogues;
        this.impact = impact;
        this.requests = requests;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        boolean versions = at.value(CatalogueNavigation.SHOW).orElse("").equals(CatalogueNavigation.VERSIONS);
        add(new Switch("看法")
                .way(CatalogueNavigation.link("目录事项", at.place()), !versions)
                .way(
                        CatalogueNavigation.link(
                                "版本与修改记录", at.place().with(CatalogueNavigation.SHOW, CatalogueNavigation.VERSIONS)),
                        versions));
        try {
            SavedCatalogue saved = catalogues.current();
            if (versions) {
                add(new VersionsCard(catalogues).component());
                return;
            }
            show(saved, at);
        } catch (IllegalArgumentException e) {
            add(Notices.nothing("目录文件读不懂：" + e.getMessage() + "。请改好 reference/catalogue.csv 后刷新本页。"));
        }
    }

    private void show(SavedCatalogue saved, PageAddress at) {
        Div change = new Div();
        change.addClassName("stacked");
        ItemsCard items = new ItemsCard(saved.catalogue(), at, changed -> propose(change, saved, changed));
        add(change, items.component());
    }

    /** Shows what a change is and would move, before it is saved. */
    private void propose(Div place, SavedCatalogue saved, Catalogue changed) {
        place.removeAll();
        place.add(
                new ChangeCard(desk.visitor().account(), catalogues, impact, requests, saved, changed, place::removeAll)
                        .component());
        place.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
