package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test in which a township sends ledgers in; before and after it nothing has ever been sent in. */
@DashboardTest
public abstract class SubmissionTrial {
    protected final Account township = new Account("jiedao", "东街街道", Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP);
    protected final Sight sight = Sights.february(SmallMart.TOWNSHIP, Level.TOWNSHIP);

    @Autowired
    protected Submissions submissions;

    @Autowired
    protected JdbcClient jdbc;

    @TempDir
    protected Path folder;

    @BeforeEach
    @AfterEach
    void clear() {
        Rooms.clear(jdbc);
    }

    /** What the township sees of a file now. */
    protected final Submission read(long number) {
        return submissions.some(sight, List.of(number)).getFirst();
    }
}
