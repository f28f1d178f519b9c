package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 单位排行: who asks? */
@Route("units")
@PermitAll
class UnitsView extends Page {
    UnitsView(Desk desk) {
        super(desk, "单位排行");
    }

    @Override
    protected void show(Sight looked, PageAddress at) {}
}
