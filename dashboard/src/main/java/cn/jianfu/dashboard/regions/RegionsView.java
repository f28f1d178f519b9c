package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 区域下钻: where? */
@Route("regions")
@PermitAll
class RegionsView extends Page {
    RegionsView(Desk desk) {
        super(desk, "区域下钻");
    }

    @Override
    protected void show(Sight looked, PageAddress at) {}
}
