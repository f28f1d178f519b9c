package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 负担监测: what weighs on communities, in one unit; by topic, and against the caps. */
@Route("burden")
@PermitAll
class BurdenView extends Page {
    private final Desk desk;
    private final BurdenFigures figures;

    BurdenView(Desk desk, BurdenFigures figures) {
        super(desk, "负担监测");
        this.desk = desk;
        this.figures = figures;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        add(new BurdenOverview(figures, looked, at, desk.asOf(looked)).components());
    }
}
