package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A unit: what it asks for? */
@Route("units/profile")
@PermitAll
class UnitProfileView extends Page {
    UnitProfileView(Desk desk) {
        super(desk, "单位画像");
    }

    @Override
    protected void show(Sight looked, PageAddress at) {}
}
