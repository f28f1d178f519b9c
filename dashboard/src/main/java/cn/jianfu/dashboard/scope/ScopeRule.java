package cn.jianfu.dashboard.scope;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The scope rule: an account sees the regions whose code begins with the account's prefix, and nothing else. It is
 * written here and nowhere else; screens, exports and queries all get their {@link Scope} from here.
 */
@Component
public class ScopeRule {
    private final JdbcClient jdbc;

    ScopeRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param wanted a region code from outside; null for the account's own region
     * @throws OutOfScopeException when it is no region, or not one for this account
     */
    public Scope admit(Account account, @Nullable String wanted) {
        RegionCode own = new RegionCode(account.scopeCode());
        if (wanted == null || wanted.isBlank()) {
            return scope(own, top(own));
        }
        // The same words whether a foreign region exists or not: the answer must not tell.
        if (!RegionCode.isOne(wanted) || !own.contains(new RegionCode(wanted))) {
            throw new OutOfScopeException("这个地区不在您的账号可查看的范围内。");
        }
        return regions(List.of(wanted)).stream()
                .findFirst()
                .map(region -> scope(own, region))
                .orElseThrow(() -> new OutOfScopeException("没有找到这个地区，可能是区划代码已变更。"));
    }

    /** The regions directly below, by code. */
    public List<Region> children(Scope scope) {
        return jdbc.sql(Sql.read(ScopeRule.class, "children.sql"))
                .param("code", scope.region().regionCode())
                .param("first", scope.code().first())
                .param("last", scope.code().last())
                .query(Region.class)
                .list();
    }

    private Scope scope(RegionCode own, Region region) {
        List<Region> path = regions(new RegionCode(region.regionCode()).path());
        List<Region> visible = path.stream()
                .filter(one -> own.contains(new RegionCode(one.regionCode())))
                .toList();
        // A city's folder stands only where there are several.
        boolean province = !path.isEmpty() && path.getFirst().level() == Level.PROVINCE;
        String folder = path.stream()
                .filter(one -> one.level() != Level.PROVINCE && (province || one.level() != Level.CITY))
                .map(one -> one.name() + "/")
                .collect(Collectors.joining());
        return new Scope(region, visible, folder);
    }

    private Region top(RegionCode own) {
        return jdbc.sql(Sql.read(ScopeRule.class, "top.sql"))
                .param("first", own.first())
                .param("last", own.last())
                .query(Region.class)
                .optional()
                .orElseThrow(() -> new OutOfScopeException("您的账号还没有对应的地区，请联系系统管理员核对账号的区划代码。"));
    }

    private List<Region> regions(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(Sql.read(ScopeRule.class, "regions.sql"))
                        .param("codes", codes)
                        .query(Region.class)
                        .list();
    }
}
