package cn.jianfu.dashboard.campaign;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes campaigns and changes them: each time a further version, which says who, when and why; what was stays. */
@Component
public class CampaignPlans {
    private final JdbcClient jdbc;
    private final ScopeRule scopes;
    private final Campaigns campaigns;

    CampaignPlans(JdbcClient jdbc, ScopeRule scopes, Campaigns campaigns) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.campaigns = campaigns;
    }

    /** Whether a role makes campaigns, within its own regions. */
    public static boolean makes(Account account) {
        return account.role() == Role.ADMIN || account.role() == Role.COUNTY_OFFICE;
    }

    /** Whether an account may change a campaign: all of it lies in the account's own region. */
    public static boolean mayChange(Account account, HeldCampaign campaign) {
        return makes(account) && campaign.within(new RegionCode(account.scopeCode()));
    }

    /** The regions that an account can choose from: its own, and those directly below. */
    public List<Region> choices(Account account) {
        Scope own = scopes.admit(account, null);
        List<Region> choices = new ArrayList<>(List.of(own.region()));
        scopes.children(own).stream()
                .filter(region -> region.level() != Level.COMMUNITY)
                .forEach(choices::add);
        return choices;
    }

    /**
     * Makes a campaign.
     *
     * @return its number
     * @throws AccessDeniedException when the role may not
     * @throws IllegalArgumentException with a Chinese sentence when a region is none of the account's
     */
    @Transactional
    public long make(Account account, CampaignDraft draft) {
        List<RegionCode> regions = admit(account, draft);
        long id = jdbc.sql("INSERT INTO app.campaign DEFAULT VALUES RETURNING campaign_id")
                .query(Long.class)
                .single();
        write(id, 1, draft, regions, false, account.username(), account.displayName());
        return id;
    }

    /**
     * Changes a campaign.
     *
     * @param seen the version that the account had before its eyes
     * @throws CampaignChangedException when somebody else has changed it since
     */
    @Transactional
    public void change(Account account, long campaignId, int seen, CampaignDraft draft) {
        List<RegionCode> regions = admit(account, draft);
        write(
                campaignId,
                lock(account, campaignId, seen) + 1,
                draft,
                regions,
                false,
                account.username(),
                account.displayName());
    }

    /** Takes a campaign away from the screens; its versions and what was entered in its course stay. */
    @Transactional
    public void withdraw(Account account, long campaignId, int seen, String reason) {
        int version = lock(account, campaignId, seen);
        HeldCampaign now = held(account, campaignId);
        CampaignDraft same = new CampaignDraft(
                now.plan(),
                now.regions().stream().map(HeldCampaign.Place::regionCode).toList(),
                reason);
        write(campaignId, version + 1, same, same.widest(), true, account.username(), account.displayName());
    }

    private List<RegionCode> admit(Account account, CampaignDraft draft) {
        if (!makes(account)) {
            throw new AccessDeniedException("您的账号（" + account.role().label() + "）不能设置整治行动，由县（市、区）民政局或系统管理员设置。");
        }
        for (RegionCode code : draft.widest()) {
            try {
                Region region = scopes.admit(account, code.digits()).region();
                if (region.level() == Level.COMMUNITY) {
                    throw new IllegalArgumentException("整治地区选到乡镇（街道）为止，“" + region.name() + "”是社区（村）");
                }
            } catch (OutOfScopeException e) {
                throw new IllegalArgumentException(
                        "地区 " + code.digits() + " 不在您的管辖范围内，整治地区只能从“"
                                + scopes.admit(account, null).region().name() + "”和它下面的地区里选",
                        e);
            }
        }
        return draft.widest();
    }

    private HeldCampaign held(Account account, long campaignId) {
        return campaigns
                .find(scopes.admit(account, null), campaignId)
                .orElseThrow(() -> new IllegalArgumentException("没有这个整治行动，或者已经撤下"));
    }

    private int lock(Account account, long campaignId, int seen) {
        jdbc.sql("SELECT campaign_id FROM app.campaign WHERE campaign_id = :campaign FOR UPDATE")
                .param("campaign", campaignId)
                .query(Long.class)
                .optional();
        List<Change> since = jdbc.sql(Sql.read(CampaignPlans.class, "since.sql"))
                .param("campaign", campaignId)
                .param("seen", seen)
                .query(Change.class)
                .list();
        if (!since.isEmpty()) {
            throw new CampaignChangedException(
                    "您打开之后，" + since.stream().map(Change::said).collect(Collectors.joining("；"))
                            + "。您填写的内容还在，请看过后再决定是否保存。",
                    since.getLast().version());
        }
        HeldCampaign now = held(account, campaignId);
        if (!mayChange(account, now)) {
            throw new AccessDeniedException("“" + now.plan().name() + "”包括您管辖范围以外的地区（" + now.where() + "），由设置它的单位修改。");
        }
        return now.version();
    }

    /** A version that somebody else has made. */
    record Change(int version, String setterName, OffsetDateTime setAt, String reason, boolean withdrawn) {
        String said() {
            return setterName + "已于 " + Figures.time(setAt) + (withdrawn ? " 撤下这个行动" : " 改成第 " + version + " 版") + "（"
                    + reason + "）";
        }
    }

    void write(
            long campaignId,
            int version,
            CampaignDraft draft,
            List<RegionCode> regions,
            boolean withdrawn,
            String username,
            String displayName) {
        jdbc.sql(Sql.read(CampaignPlans.class, "write_version.sql"))
                .param("campaign", campaignId)
                .param("version", version)
                .param("name", draft.plan().name())
                .param("first_month", draft.plan().from().atDay(1))
                .param("last_month", draft.plan().to().atDay(1))
                .param("starts_on", draft.plan().start())
                .param("withdrawn", withdrawn)
                .param("reason", draft.reason())
                .param("username", username)
                .param("name_of_setter", displayName)
                .update();
        for (RegionCode region : regions) {
            jdbc.sql(Sql.read(CampaignPlans.class, "write_region.sql"))
                    .param("campaign", campaignId)
                    .param("version", version)
                    .param("region", region.digits())
                    .param("last", region.last())
                    .update();
        }
        int place = 0;
        for (Stage stage : draft.plan().stages()) {
            place++;
            jdbc.sql(Sql.read(CampaignPlans.class, "write_stage.sql"))
                    .param("campaign", campaignId)
                    .param("version", version)
                    .param("place", place)
                    .param("name", stage.name())
                    .param("deadline", stage.deadline())
                    .param(
                            "measures",
                            stage.measures().stream().map(Measure::name).collect(Collectors.joining(",")))
                    .update();
        }
    }
}
