package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.campaign.RecordKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is entered once in the course of a campaign: plans, rules, summaries, inspections, findings and their mending. */
@Component
public class CampaignRecords {
    /** Rows on a page. */
    public static final int SIZE = 20;

    private final JdbcClient jdbc;
    private final ScopeRule scopes;
    private final Campaigns campaigns;

    CampaignRecords(JdbcClient jdbc, ScopeRule scopes, Campaigns campaigns) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.campaigns = campaigns;
    }

    /** What a role may enter, within its own regions. */
    public static Set<RecordKind> of(Role role) {
        return switch (role) {
            case COUNTY_OFFICE -> EnumSet.allOf(RecordKind.class);
            case TOWNSHIP_OFFICE -> EnumSet.of(RecordKind.SUMMARY, RecordKind.RULE);
            case LEADER, DISCIPLINE, ADMIN -> EnumSet.noneOf(RecordKind.class);
        };
    }

    /** A page of what was entered for a scope, or for what holds it; the latest comes first. */
    public List<CampaignRecord> page(Scope scope, long campaignId, int page) {
        return jdbc.sql(Sql.read(CampaignRecords.class, "records.sql"))
                .param("campaign", campaignId)
                .param("first", scope.code().first())
                .param("last", scope.code().last())
                .param("above", above(scope))
                .param("limit", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(CampaignRecord.class)
                .list();
    }

    private static List<String> above(Scope scope) {
        return scope.code().path();
    }

    /** The regions for which an account may enter a kind: its own, and those below it down to townships. */
    public List<Region> choices(Account account) {
        Scope own = scopes.admit(account, null);
        return own.region().level() == Level.TOWNSHIP
                ? List.of(own.region())
                : Stream.concat(Stream.of(own.region()), scopes.children(own).stream())
                        .toList();
    }

    /**
     * Enters something.
     *
     * @throws AccessDeniedException when the role may not
     * @throws IllegalArgumentException with a Chinese sentence when it does not fit the campaign
     * @throws OutOfScopeException when the region is none of the account's
     */
    @Transactional
    public void add(Account account, NewRecord record) {
        if (!of(account.role()).contains(record.kind())) {
            throw new AccessDeniedException(
                    "您的账号（" + account.role().label() + "）不能登记“" + record.kind().label() + "”。");
        }
        Scope scope = scopes.admit(account, record.regionCode());
        Region region = scope.region();
        HeldCampaign campaign = campaign(scope, record.campaignId());
        if (region.level() == Level.COMMUNITY || record.kind().ofTownship() && region.level() != Level.TOWNSHIP) {
            throw new IllegalArgumentException("“" + record.kind().label() + "”要登记到乡镇（街道），“" + region.name() + "”不是");
        }
        LocalDate start = campaign.plan().start();
        if (record.on().isBefore(start)) {
            throw new IllegalArgumentException("日期 " + Figures.date(record.on()) + " 早于“"
                    + campaign.plan().name() + "”的开始日 " + Figures.date(start) + "；确实是行动以前的，请先改行动的开始日");
        }
        checkDay(record.on());
        jdbc.sql(Sql.read(CampaignRecords.class, "add_record.sql"))
                .param("campaign", record.campaignId())
                .param("kind", record.kind().name())
                .param("region", record.regionCode())
                .param("what", record.what())
                .param("document", record.document())
                .param("on", record.on())
                .param("due", record.due())
                .param("username", account.username())
                .param("recorder", account.displayName())
                .update();
    }

    /** Says that a finding was mended, on a day, with a document. */
    @Transactional
    public void mend(Account account, long recordId, LocalDate on, String document) {
        CampaignRecord record = admit(account, recordId);
        if (record.kind() != RecordKind.FINDING) {
            throw new IllegalArgumentException("只有检查发现的问题要整改");
        }
        if (on.isBefore(record.happenedOn())) {
            throw new IllegalArgumentException(
                    "整改日期 " + Figures.date(on) + " 早于检查日期 " + Figures.date(record.happenedOn()) + "，请核对");
        }
        checkDay(on);
        step(account, record, "MENDED", on, NewRecord.text(document, "整改情况或文号"));
    }

    /** Takes something back that was entered wrongly; it stays to be read with the reason. */
    @Transactional
    public void withdraw(Account account, long recordId, String reason) {
        CampaignRecord record = admit(account, recordId);
        if (!of(account.role()).contains(record.kind())) {
            throw new AccessDeniedException("您的账号不能撤销这条登记，请联系县（市、区）民政局。");
        }
        step(account, record, "WITHDRAWN", Figures.today(), NewRecord.text(reason, "撤销理由"));
    }

    private void step(Account account, CampaignRecord record, String step, LocalDate on, String words) {
        if (record.withdrawnFor() != null) {
            throw new IllegalArgumentException("这条登记已经撤销（" + record.withdrawnFor() + "），请刷新页面");
        }
        int written = jdbc.sql(Sql.read(CampaignRecords.class, "add_step.sql"))
                .param("record", record.campaignRecordId())
                .param("step", step)
                .param("on", on)
                .param("words", words)
                .param("username", account.username())
                .param("recorder", account.displayName())
                .update();
        if (written == 0) {
            throw new IllegalArgumentException("已经有人登记过这个问题的整改，请刷新页面查看");
        }
    }

    private CampaignRecord admit(Account account, long recordId) {
        if (of(account.role()).isEmpty()) {
            throw new AccessDeniedException("您的账号（" + account.role().label() + "）只能查看，不能登记。");
        }
        CampaignRecord record = jdbc.sql(Sql.read(CampaignRecords.class, "record.sql"))
                .param("record", recordId)
                .query(CampaignRecord.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("没有这条登记"));
        scopes.admit(account, record.regionCode());
        return record;
    }

    private HeldCampaign campaign(Scope scope, long campaignId) {
        return campaigns
                .find(scope, campaignId)
                .orElseThrow(
                        () -> new IllegalArgumentException("“" + scope.region().name() + "”没有参加这个行动，或者行动已经撤下"));
    }

    private static void checkDay(LocalDate on) {
        if (on.isAfter(Figures.today())) {
            throw new IllegalArgumentException("日期 " + Figures.date(on) + " 还没有到，请填写今天或以前的日期");
        }
    }
}
