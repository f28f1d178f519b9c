package cn.jianfu.dashboard.shell;

import cn.jianfu.dashboard.adjudication.AdjudicationNavigation;
import cn.jianfu.dashboard.burden.BurdenNavigation;
import cn.jianfu.dashboard.cases.CasesNavigation;
import cn.jianfu.dashboard.catalogue.CatalogueNavigation;
import cn.jianfu.dashboard.exports.ExportsNavigation;
import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.overview.OverviewNavigation;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.quarantine.QuarantineNavigation;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.rules.RulesNavigation;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.runs.WhenCounted;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.dashboard.submission.SubmissionsNavigation;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.units.UnitsNavigation;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;

/** The frame of every page: navigation at the left, scope, period and account at the top. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Visitor visitor;
    private final SideNav navigation = new SideNav();
    private final Div where = new Div();
    private final Div when = new Div();
    private final RunBar runs;

    MainLayout(Visitor visitor, RunRequests requests, Marts marts, WhenCounted whenCounted) {
        this.visitor = visitor;
        Account account = visitor.account();
        setPrimarySection(Section.DRAWER);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer("导航");
        setI18n(words);
        addToDrawer(brand(), navigation(account));
        DrawerToggle drawer = new DrawerToggle();
        drawer.setAriaLabel("打开或收起导航");
        where.addClassName("header-where");
        when.addClassName("header-when");
        runs = new RunBar(requests, marts, account, whenCounted);
        addToNavbar(drawer, where, when);
        runs.button().ifPresent(button -> addToNavbar(button));
        addToNavbar(scheme(), menu(account), runs);
    }

    private static Component brand() {
        Span seal = new Span("减");
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span("减负");
        name.addClassName("brand-name");
        Span line = Cells.quiet("社区证明清理");
        Div words = new Div(name, line);
        words.addClassName("two-lines");
        Div brand = new Div(seal, words);
        brand.addClassName("brand");
        return brand;
    }

    private Component navigation(Account account) {
        navigation.addItem(
                OverviewNavigation.item(),
                RegionsNavigation.item(),
                UnitsNavigation.item(),
                BurdenNavigation.item(),
                SubmissionsNavigation.item(),
                QuarantineNavigation.item());
        if (account.role().maySeeAdjudication()) {
            navigation.addItem(AdjudicationNavigation.item());
        }
        navigation.addItem(CasesNavigation.item(), ExportsNavigation.item());
        if (account.role() == Role.ADMIN) {
            navigation.addItem(CatalogueNavigation.item(), RulesNavigation.item());
        }
        navigation.getElement().setAttribute("aria-label", "主导航");
        return navigation;
    }

    private static Component scheme() {
        NativeButton button = new NativeButton("◐");
        button.addClassNames("icon-button", "only-wide");
        button.setTestId("scheme");
        button.getElement().setAttribute("aria-label", "切换浅色与深色");
        button.getElement().setAttribute("title", "切换浅色与深色");
        // In the browser alone: the server has no use for it.
        button.getElement().setAttribute("onclick", "window.jianfuScheme()");
        return button;
    }

    private Component menu(Account account) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span name = new Span(account.displayName());
        name.addClassName("account-name");
        Span face = new Span(Icon.PERSON.draw(), name);
        face.addClassName("account-face");
        var menu = bar.addItem(face, "账号菜单");
        menu.getSubMenu()
                .addItem(account.role().label() + " · " + account.username())
                .setEnabled(false);
        menu.getSubMenu().addItem("切换浅色与深色", click -> UI.getCurrent().getPage().executeJs("window.jianfuScheme()"));
        menu.getSubMenu().addItem("退出登录", click -> visitor.leave()).setTestId("leave");
        bar.addClassName("account-menu");
        bar.setTestId("account");
        return bar;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageAddress address = PageAddress.of(event.getLocation().getQueryParameters());
        for (SideNavItem item : navigation.getItems()) {
            item.setQueryParameters(address.place().parameters());
        }
        where.removeAll();
        when.removeAll();
        if (getContent() instanceof Page page) {
            runs.pageShows(page.run().map(PublishedRun::runId).orElse(null));
            String path = event.getLocation().getPath();
            page.sight().ifPresent(sight -> {
                where.add(new ScopePath(sight.scope().path(), address, next -> open(path, next)));
                page.run()
                        .ifPresent(run -> when.add(new PeriodPicker(
                                sight.period(),
                                page.usual(run),
                                page.campaign(),
                                run,
                                address,
                                next -> open(path, next))));
            });
        }
    }

    private static void open(String path, PageAddress address) {
        UI.getCurrent().navigate(path, address.parameters());
    }
}
