package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.datasets.campaign.Campaign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures: reads its address, asks the scope rule, says as of when it speaks, and shows. It is built anew for
 * every address, so that reload, back and a colleague's link all take the same way.
 */
public abstract class Page extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ATTEMPTS = 3;

    private final Desk desk;
    private final String name;
    private PageAddress address = new PageAddress(Map.of());
    private @Nullable Sight sight;
    private @Nullable PublishedRun run;

    protected Page(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
        addClassName("page");
    }

    /** Puts the page's parts together; called once for every address. */
    protected abstract void show(Sight looked, PageAddress at);

    /** The heading; a page about one thing says which. */
    protected String heading() {
        return name;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        address = PageAddress.of(event.getLocation().getQueryParameters());
        build();
    }

    private void build() {
        // A run may be published while the page asks; then it asks again, so that no page mixes two runs.
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            removeAll();
            sight = null;
            run = desk.marts().current().orElse(null);
            if (run == null) {
                add(desk.computing() ? Notices.firstRun() : Notices.noMartsYet());
                return;
            }
            PublishedRun before = run;
            try {
                Sight looked = desk.sight(address, before);
                sight = looked;
                show(looked, address);
                addComponentAsFirst(header(looked, before));
            } catch (OutOfScopeException e) {
                removeAll();
                add(Notices.refusal(e));
            }
            if (desk.marts()
                    .current()
                    .map(now -> now.runId().equals(before.runId()))
                    .orElse(false)) {
                return;
            }
        }
    }

    private Div header(Sight looked, PublishedRun published) {
        H1 title = new H1(heading());
        Span where = new Span(looked.scope().region().name());
        where.addClassName("page-where");
        Div line = new Div(title, where);
        line.addClassName("page-title");
        Paragraph speaks = new Paragraph(
                speaksOf(looked) + " · " + Figures.time(published.finishedAt()) + " 计算" + reported(looked));
        speaks.addClassName("as-of");
        speaks.setTestId("as-of");
        Div header = new Div(line, speaks);
        header.addClassName("page-header");
        return header;
    }

    private String speaksOf(Sight looked) {
        return ofPeriod() ? "统计期 " + looked.period().label() : "不分统计期";
    }

    /** Who has not sent in what in the period, beside figures that are counted from it. */
    private String reported(Sight looked) {
        return ofPeriod() ? " · " + desk.reporting(looked).words() : "";
    }

    /** Whether the page's figures are those of the period. */
    protected boolean ofPeriod() {
        return true;
    }

    /** What is looked at; empty when there are no marts, or the address was refused. */
    public Optional<Sight> sight() {
        return Optional.ofNullable(sight);
    }

    /** The run that the page speaks of. */
    public Optional<PublishedRun> run() {
        return Optional.ofNullable(run);
    }

    /** The period that is shown where nobody has chosen one. */
    public Period usual(PublishedRun published) {
        return desk.usual(published);
    }

    /** The campaign that the whole region of the visitor's account takes part in. */
    public Optional<Campaign> campaign() {
        return desk.campaign();
    }

    /** The address that the page was built for. */
    public PageAddress address() {
        return address;
    }

    @Override
    public String getPageTitle() {
        return heading() + " · 减负";
    }
}
