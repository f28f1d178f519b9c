package cn.jianfu.dashboard.cases.scan;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scans of cases. */
@Component
public class Scans {
    /** How large a scan may be. */
    public static final int MOST_BYTES = 10 << 20;

    private static final int MOST_OF_A_CASE = 40;
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final ScopeRule scopes;

    Scans(JdbcClient jdbc, ScopeRule scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** The scans of a case that somebody has been shown, the first first. */
    public List<Scan> of(CaseRow row) {
        return jdbc.sql(Sql.read(Scans.class, "scans.sql"))
                .param("case_id", row.caseId())
                .query(Scan.class)
                .list();
    }

    /** Whether the account puts scans with cases. */
    public static boolean mayAdd(Account account) {
        return account.role() == Role.COUNTY_OFFICE;
    }

    /**
     * Puts a scan with a case.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it is no scan, or one too many
     */
    @Transactional
    public void add(Account account, CaseRow row, String what, String fileName, byte[] content) {
        if (!mayAdd(account)) {
            throw new AccessDeniedException("只有县（市、区）民政局的账号可以上传扫描件。");
        }
        scopes.admit(account, row.countyCode());
        String words = what.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("请先用几个字写明是什么（如“回函扫描件”），最多 " + LONGEST + " 个字");
        }
        ScanKind kind = ScanKind.of(content);
        jdbc.sql("SELECT events FROM app.case_file WHERE case_id = :case_id FOR UPDATE")
                .param("case_id", row.caseId())
                .query(Integer.class)
                .single();
        if (of(row).size() >= MOST_OF_A_CASE) {
            throw new IllegalArgumentException("一个案件最多附 " + MOST_OF_A_CASE + " 份扫描件，请合并后再传");
        }
        jdbc.sql(Sql.read(Scans.class, "add_scan.sql"))
                .param("case_id", row.caseId())
                .param("what", words)
                .param("file_name", fileName.substring(0, Math.min(fileName.length(), LONGEST)))
                .param("kind", kind.name())
                .param("size", content.length)
                .param("content", content)
                .param("username", account.username())
                .param("name", account.displayName())
                .update();
    }

    /**
     * The content of a scan.
     *
     * @throws IllegalArgumentException when there is none of that number with a case in the scope
     */
    public byte[] content(CaseScope scope, long scanId) {
        return jdbc.sql(Sql.read(Scans.class, "scan_content.sql"))
                .params(scope.parameters())
                .param("scan", scanId)
                .query((line, number) -> line.getBytes("content"))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("没有这份扫描件"));
    }
}
