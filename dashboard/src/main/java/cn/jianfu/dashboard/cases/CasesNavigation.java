package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.Optional;

/** The ways to 整治推进: the lists, a case, the township's desk. */
public final class CasesNavigation {
    static final String LOOK = "look";
    static final String TABLE = "table";
    static final String CASE = "case";
    private static final String NAME = "NAME:";

    private CasesNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        SideNavItem item = new SideNavItem("整治推进", CasesView.class, Icon.CASES.draw());
        item.setMatchNested(true);
        return item;
    }

    /** The lists, as the address narrows them. */
    public static RouterLink lists(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, CasesView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    /** The cases of the address's scope that ask for attention in one way, as a table. */
    public static RouterLink only(String text, PageAddress address, CaseFilter.Only only) {
        return lists(text, address.place().with(LOOK, TABLE).with(CaseFilter.ONLY, only.name()));
    }

    /** The cases of a unit, as a table. */
    public static RouterLink ofUnit(String text, PageAddress address, String unitKey) {
        return lists(text, address.place().with(LOOK, TABLE).with(CaseFilter.UNIT, unitKey));
    }

    static RouterLink one(String text, PageAddress address, long caseId) {
        RouterLink link = new RouterLink(text, CaseView.class);
        link.setQueryParameters(address.place().with(CASE, caseId).parameters());
        return link;
    }

    static RouterLink brief(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, BriefView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    /** What the letters came to. */
    static RouterLink effects(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, EffectView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static RouterLink desk(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, TownshipDeskView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(CasesView.class, address.parameters());
    }

    /** The same address once more, with what is in the database now. */
    static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** By what the ledger pages know the unit: one without a code by region and name alone. */
    static String ledgerUnit(CaseRow row) {
        return row.unitKey().startsWith(NAME) ? row.unitKey().substring(NAME.length()) : row.unitKey();
    }

    /** The ledger rows behind a case, of all its months. */
    static PageAddress ledgerRows(PageAddress address, CaseRow row) {
        return RegionsNavigation.nonCompliantRows(address)
                .with("unit", ledgerUnit(row))
                .with("item", row.itemCode())
                .with(PageAddress.FROM, row.firstMonth() == null ? null : YearMonth.from(row.firstMonth()))
                .with(
                        PageAddress.TO,
                        Optional.ofNullable(row.lastMonth())
                                .map(YearMonth::from)
                                .orElse(null));
    }
}
