package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.security.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions down, takes them back, confirms them. Nothing that was written is ever changed. */
@Component
class DecisionStore {
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Decides all of them or none.
     *
     * @return numbers of the decisions, in the order given
     * @throws AccessDeniedException when the account may not decide for the scope
     */
    @Transactional
    public List<Long> decide(Account account, DecisionScope scope, List<NewDecision> decisions) {
        check(account, scope);
        List<Long> numbers = new ArrayList<>();
        for (NewDecision decision : decisions) {
            numbers.add(jdbc.sql(Sql.read(DecisionStore.class, "decide.sql"))
                    .params(scope.parameters())
                    .params(parameters(decision))
                    .param("username", account.username())
                    .query(Long.class)
                    .single());
        }
        return List.copyOf(numbers);
    }

    private static Map<String, @Nullable Object> parameters(NewDecision decision) {
        Entry entry = decision.entry();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", entry.kind().name());
        values.put("name", entry.name());
        values.put("purpose", entry.purpose());
        values.put("written_name", entry.writtenName());
        values.put("written_purpose", entry.writtenPurpose());
        values.put("reason", decision.reason().strip());
        values.put("document", decision.document().strip());
        for (String column : List.of("target_code", "attribute", "unit_system", "unit_level", "unit_region")) {
            values.put(column, null);
        }
        values.put("target_name", entry.writtenName());
        switch (decision.verdict()) {
            case Verdict.OfItem of -> {
                values.put("attribute", of.mark().name());
                Item item = of.item();
                if (item != null) {
                    values.put("target_code", item.itemCode());
                    values.put("target_name", item.name());
                }
            }
            case Verdict.OfUnit of -> target(values, of.unit());
            case Verdict.OfWholeUnit of -> {
                values.put("name", of.composedName());
                values.put("written_name", of.composedName());
                target(values, of.unit());
            }
            case Verdict.UnitOfItsOwn ignored -> {}
        }
        return values;
    }

    private static void target(Map<String, @Nullable Object> values, KnownUnit unit) {
        values.put("target_code", unit.unitCode());
        values.put("target_name", unit.name());
        values.put("unit_system", unit.system());
        values.put("unit_level", unit.level());
        values.put("unit_region", unit.regionCode());
    }

    /** Takes a decision back; false when it is not the account's to take back, or was taken back already. */
    boolean revert(Account account, long decision, String reason) {
        checkRole(account);
        return jdbc.sql(Sql.read(DecisionStore.class, "revert.sql"))
                        .params(own(account))
                        .param("decision", decision)
                        .param("reason", reason.strip())
                        .update()
                > 0;
    }

    /** Confirms another person's decision; false when it is one's own, not in one's scope, or no longer waiting. */
    boolean confirm(Account account, long decision) {
        checkRole(account);
        return jdbc.sql(Sql.read(DecisionStore.class, "confirm.sql"))
                        .params(own(account))
                        .param("decision", decision)
                        .update()
                > 0;
    }

    /** Whether a second person has to confirm what is decided for the scope. */
    boolean fourEyes(DecisionScope scope) {
        return jdbc.sql(Sql.read(DecisionStore.class, "four_eyes.sql"))
                .param("scope", scope.code().digits())
                .query(Boolean.class)
                .single();
    }

    void setFourEyes(Account account, DecisionScope scope, boolean required) {
        check(account, scope);
        jdbc.sql(Sql.read(DecisionStore.class, "set_four_eyes.sql"))
                .param("scope", scope.code().digits())
                .param("required", required)
                .param("username", account.username())
                .update();
    }

    private static Map<String, Object> own(Account account) {
        RegionCode code = new RegionCode(account.scopeCode());
        return Map.of("username", account.username(), "own_first", code.first(), "own_last", code.last());
    }

    private static void check(Account account, DecisionScope scope) {
        checkRole(account);
        if (!new RegionCode(account.scopeCode()).contains(scope.code())) {
            throw new AccessDeniedException("不能为" + scope.name() + "研判：不在您的账号范围内。");
        }
    }

    private static void checkRole(Account account) {
        if (!account.role().mayAdjudicate()) {
            throw new AccessDeniedException("您的账号只能查看研判，不能作出研判。");
        }
    }
}
