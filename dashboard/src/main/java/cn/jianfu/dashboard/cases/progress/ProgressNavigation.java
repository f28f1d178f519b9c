package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.campaign.Light;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Optional;

/** The ways to how far campaigns have come, and to the campaigns themselves. */
public final class ProgressNavigation {
    static final String CAMPAIGN = "campaign";
    static final String STAGE = "stage";
    static final String LIGHT = "light";
    static final String TEMPLATE = "template";
    static final String PAGE = "page";

    private ProgressNavigation() {}

    /** Whether a role looks at campaigns: discipline inspection sees the cases that were handed over and nothing else. */
    public static boolean openFor(Role role) {
        return role != Role.DISCIPLINE;
    }

    /** How far the campaigns of the address's scope have come. */
    public static RouterLink progress(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, ProgressView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    /** One of them, or one of its stages. */
    public static RouterLink progress(String text, PageAddress address, long campaignId, int stage) {
        return progress(text, address.place().with(CAMPAIGN, campaignId).with(STAGE, stage));
    }

    static RouterLink campaign(String text, PageAddress address, long campaignId) {
        return form(text, address.place().with(CAMPAIGN, campaignId));
    }

    static RouterLink form(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, CampaignView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(ProgressView.class, address.parameters());
    }

    static void openCampaign(PageAddress address) {
        UI.getCurrent().navigate(CampaignView.class, address.parameters());
    }

    static Optional<Light> light(PageAddress address) {
        return Arrays.stream(Light.values())
                .filter(light ->
                        address.value(LIGHT).filter(light.name()::equals).isPresent())
                .findFirst();
    }
}
