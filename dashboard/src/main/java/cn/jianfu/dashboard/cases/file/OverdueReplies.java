package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.cases.CaseEvent;
import cn.jianfu.datasets.cases.CaseStanding;
import cn.jianfu.datasets.cases.CaseStep;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on cases whose reply has not come by its day that it is overdue. */
@Component
public class OverdueReplies {
    /** A round looks at so many; the next one goes on. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final CaseEvents events;

    OverdueReplies(JdbcClient jdbc, CaseEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Marks those that were due before a day.
     *
     * @return how many
     */
    @Transactional
    public int mark(LocalDate today) {
        List<Long> late = jdbc.sql(Sql.read(OverdueReplies.class, "late.sql"))
                .param("today", today)
                .param("limit", AT_ONCE)
                .query(Long.class)
                .list();
        for (long caseId : late) {
            CaseStanding standing = events.standing(events.lock(caseId));
            LocalDate due = standing.due();
            if (due == null) {
                throw new IllegalStateException("case " + caseId + " waits for a reply without a day");
            }
            CaseEvent event = CaseEvent.of(standing.events() + 1, CaseStep.OVERDUE, due.plusDays(1));
            Act act = Act.of(caseId, standing.events(), CaseStep.OVERDUE, event.on(), "回复时限 " + due + " 已过，没有收到回函");
            events.writeForProgram(act, event, standing.after(event));
        }
        return late.size();
    }
}
