package cn.jianfu.dashboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Opens an address as the browser would. */
public final class Addresses {
    private Addresses() {}

    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
