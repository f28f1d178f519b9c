package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.CampaignChangedException;
import cn.jianfu.dashboard.campaign.CampaignPlans;
import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.editing.FilterFields;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.campaign.CampaignTemplate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** 整治行动: a new one from a template, or one that there is, with its versions. */
@Route("cases/campaign")
@RolesAllowed({"LEADER", "COUNTY_OFFICE", "TOWNSHIP_OFFICE", "ADMIN"})
class CampaignView extends Page {
    private final Desk desk;
    private final Campaigns campaigns;
    private final CampaignPlans plans;

    CampaignView(Desk desk, Campaigns campaigns, CampaignPlans plans) {
        super(desk, "整治行动");
        this.desk = desk;
        this.campaigns = campaigns;
        this.plans = plans;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        Div ways = new Div(ProgressNavigation.progress("← 阶段进度", at.place()));
        ways.addClassName("ways");
        add(ways);
        if (at.value(ProgressNavigation.CAMPAIGN).isEmpty()) {
            add(CampaignPlans.makes(account) ? fresh(account, at) : Notices.nothing("整治行动由县（市、区）民政局或系统管理员设置。"));
            return;
        }
        Optional<HeldCampaign> held = campaigns.find(looked.scope(), at.number(ProgressNavigation.CAMPAIGN, 0));
        if (held.isEmpty()) {
            add(Notices.nothing("没有这个整治行动，或者不在您可查看的地区，或者已经撤下。"));
            return;
        }
        add(
                existing(account, held.get(), at),
                VersionsCard.of(campaigns.versions(looked.scope(), held.get().campaignId())));
    }

    private Component fresh(Account account, PageAddress at) {
        CampaignTemplate template = Arrays.stream(CampaignTemplate.values())
                .filter(one -> at.value(ProgressNavigation.TEMPLATE)
                        .filter(one.name()::equals)
                        .isPresent())
                .findFirst()
                .orElse(CampaignTemplate.FIVE_STAGES);
        Card card = new Card("新建行动", template.remark() + "。选一份方案作模板，各日期随开始的月份推移，再改成本地方案写的名称、地区、统计期、阶段和截止日");
        card.setTestId("campaign");
        List<Region> choices = plans.choices(account);
        var begin = at.month("begin");
        CampaignForm form = new CampaignForm(
                begin.map(template::startingIn).orElseGet(template::campaign),
                Set.of(choices.getFirst().regionCode()),
                choices,
                true);
        FilterFields from = new FilterFields(at, ProgressNavigation.PAGE, ProgressNavigation::openCampaign)
                .choice(
                        "模板",
                        ProgressNavigation.TEMPLATE,
                        Arrays.stream(CampaignTemplate.values()).map(Enum::name).toList(),
                        template.name(),
                        name -> CampaignTemplate.valueOf(name).label());
        from.add(BeginMonth.of(at));
        from.addClassName("template-choice");
        card.add(from, form);
        TextField reason = FormFields.field("依据（必填）", "如：临政办发〔2023〕12号", "campaign-reason");
        save(card, "建立行动", reason, () -> {
            long id = plans.make(account, form.draft(reason.getValue()));
            SaveFoot.tell("行动已建立，进度从现在起自动计算。");
            ProgressNavigation.open(at.place().with(ProgressNavigation.CAMPAIGN, id));
        });
        return card;
    }

    private Component existing(Account account, HeldCampaign held, PageAddress at) {
        boolean editable = CampaignPlans.mayChange(account, held);
        Card card = new Card(held.plan().name(), editable ? "每次修改都成为新的一版，以前的各版都留着；进度按最新一版计算" : "由设置它的单位修改，您的账号只能查看");
        card.setTestId("campaign");
        List<Region> choices = editable ? plans.choices(account) : shown(held);
        Set<String> chosen =
                held.regions().stream().map(HeldCampaign.Place::regionCode).collect(Collectors.toSet());
        CampaignForm form = new CampaignForm(held.plan(), chosen, choices, editable);
        card.add(form);
        if (!editable) {
            return card;
        }
        TextField reason = FormFields.field("修改理由（必填）", "如：县里通知推迟到 10 月底", "campaign-reason");
        int[] seen = {held.version()};
        save(card, "保存为新版本", reason, () -> {
            try {
                plans.change(account, held.campaignId(), seen[0], form.draft(reason.getValue()));
            } catch (CampaignChangedException e) {
                seen[0] = e.version();
                throw e;
            }
            SaveFoot.tell("已保存为新版本，进度按新版计算。");
            ProgressNavigation.open(at.place().with(ProgressNavigation.CAMPAIGN, held.campaignId()));
        });
        NativeButton withdraw = new NativeButton("撤下这个行动", click -> {
            TextField why = FormFields.field("撤下理由（必填）", "如：与市里的行动重复", "withdraw-reason");
            new AskDialog(
                            "撤下这个行动",
                            "撤下后各页不再显示，各版本和登记都留在数据库里。案件不受影响。",
                            "withdraw-campaign",
                            () -> plans.withdraw(account, held.campaignId(), held.version(), why.getValue()),
                            () -> ProgressNavigation.open(at.place()),
                            why)
                    .open();
        });
        withdraw.addClassName("link-button");
        card.tool(withdraw);
        return card;
    }

    private static List<Region> shown(HeldCampaign held) {
        return held.regions().stream()
                .map(place -> new Region(place.regionCode(), place.name(), Level.COUNTY))
                .toList();
    }

    private static void save(Card card, String words, TextField reason, Runnable act) {
        Paragraph error = new Paragraph();
        error.addClassName("remark");
        error.setVisible(false);
        error.setTestId("campaign-error");
        NativeButton button = new NativeButton(words, click -> {
            try {
                act.run();
                error.setVisible(false);
            } catch (IllegalArgumentException
                    | AccessDeniedException
                    | OutOfScopeException
                    | CampaignChangedException e) {
                error.setText(AskDialog.sentence(e.getMessage()));
                error.setVisible(true);
            }
        });
        button.addClassName("primary-link");
        button.setTestId("campaign-save");
        Div foot = new Div(reason, button);
        foot.addClassNames("filters", "card-foot");
        card.add(error, foot);
    }
}
