package cn.jianfu.dashboard.cases.effect;

import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.effect.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found of letters, of the cases that somebody sees. */
@Component
public class Effects {
    private final CaseFiles files;

    Effects(CaseFiles files) {
        this.files = files;
    }

    /** Of one case; empty when none in the scope, or no letter went out. */
    public Optional<CaseEffect> find(CaseScope scope, long caseId) {
        return files.about(scope, Sql.read(Effects.class, "said.sql", "one_effect.sql"))
                .param("case_id", caseId)
                .query(CaseEffect.class)
                .optional();
    }

    /** A part of all, those first whose fall is surest; null for every finding. */
    public List<CaseEffect> list(CaseScope scope, @Nullable Finding finding, int limit, int offset) {
        return files.about(scope, Sql.read(Effects.class, "said.sql", "effects.sql"))
                .param("finding", finding == null ? null : finding.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(CaseEffect.class)
                .list();
    }

    /** What they came to. */
    public EffectSummary summary(CaseScope scope) {
        return files.about(scope, Sql.read(Effects.class, "said.sql", "summary.sql"))
                .query(EffectSummary.class)
                .single();
    }
}
