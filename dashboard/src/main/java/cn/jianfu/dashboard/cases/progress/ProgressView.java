package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.CampaignPlans;
import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.cases.CasesNavigation;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 阶段进度: how far each campaign has come, stage by stage and township by township. */
@Route("cases/progress")
@RolesAllowed({"LEADER", "COUNTY_OFFICE", "TOWNSHIP_OFFICE", "ADMIN"})
class ProgressView extends Page {
    private final Desk desk;
    private final Campaigns campaigns;
    private final Progress progress;
    private final CampaignRecords records;
    private final ExportNotes notes;

    ProgressView(Desk desk, Campaigns campaigns, Progress progress, CampaignRecords records, ExportNotes notes) {
        super(desk, "阶段进度");
        this.desk = desk;
        this.campaigns = campaigns;
        this.progress = progress;
        this.records = records;
        this.notes = notes;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        List<HeldCampaign> all = campaigns.of(looked.scope());
        add(ways(account, at));
        if (all.isEmpty()) {
            add(Notices.nothing(
                    CampaignPlans.makes(account)
                            ? "本地区还没有整治行动。点“新建行动”，可从三份方案的模板开始，改成本地方案的地区、统计期和各阶段截止日。"
                            : "本地区还没有整治行动，由县（市、区）民政局或系统管理员设置。"));
            return;
        }
        HeldCampaign chosen = chosen(all, at);
        if (all.size() > 1) {
            add(new CampaignsCard(looked.scope(), progress, at).of(all, chosen));
        }
        List<Area> areas = progress.of(looked.scope(), chosen);
        add(
                new StagesCard(looked, chosen, at).of(account, areas, notes),
                new RecordsCard(account, records, chosen, at).of(looked.scope()));
    }

    private static HeldCampaign chosen(List<HeldCampaign> all, PageAddress at) {
        long wanted = at.number(ProgressNavigation.CAMPAIGN, 0);
        return all.stream()
                .filter(one -> one.campaignId() == wanted)
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private static Div ways(Account account, PageAddress at) {
        Div ways = new Div(CasesNavigation.lists("← 整治推进", at.place()));
        ways.addClassName("cases-head");
        if (CampaignPlans.makes(account)) {
            var make = ProgressNavigation.form("新建行动", at.place());
            make.addClassNames("link-button", "only-wide");
            ways.add(make);
        }
        return ways;
    }
}
