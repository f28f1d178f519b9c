package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.LetterKind;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Word templates by county and kind: those that the office brought, else those that come with the program. */
@Component
public class LetterTemplates {
    /** How large a template may be. */
    public static final int MOST_BYTES = TemplateFile.MOST_BYTES;

    private final JdbcClient jdbc;
    private final ScopeRule scopes;

    LetterTemplates(JdbcClient jdbc, ScopeRule scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** A template that an office brought; without content it went back to the program's. */
    private record Brought(String fileName, byte @Nullable [] content, String setBy, OffsetDateTime setAt) {}

    /** The template in use. */
    byte[] inUse(String countyCode, LetterKind kind) {
        byte[] own = brought(countyCode, kind).map(Brought::content).orElse(null);
        return own == null ? DefaultTemplate.of(kind) : own;
    }

    /** The template in use, for somebody who wants to edit it. */
    public byte[] download(Account account, String countyCode, LetterKind kind) {
        LetterRights.check(account);
        scopes.admit(account, countyCode);
        return inUse(countyCode, kind);
    }

    /** Whose template is in use, in words. */
    public String origin(String countyCode, LetterKind kind) {
        return brought(countyCode, kind)
                .filter(one -> one.content() != null)
                .map(one -> one.fileName() + "（" + one.setBy() + " 上传）")
                .orElse("系统自带模板");
    }

    /**
     * Uses an office's own template from now on.
     *
     * @throws IllegalArgumentException with a Chinese sentence that says what is wrong with it
     */
    public void bring(Account account, String countyCode, LetterKind kind, String fileName, byte[] content) {
        TemplateFile.check(content);
        set(account, countyCode, kind, fileName, content);
    }

    /** Goes back to the template that comes with the program. */
    public void goBack(Account account, String countyCode, LetterKind kind) {
        set(account, countyCode, kind, "系统自带模板", null);
    }

    private void set(Account account, String countyCode, LetterKind kind, String fileName, byte @Nullable [] content) {
        LetterRights.check(account);
        scopes.admit(account, countyCode);
        jdbc.sql(Sql.read(LetterTemplates.class, "set_template.sql"))
                .param("county", countyCode)
                .param("kind", kind.name())
                .param("file_name", fileName.substring(0, Math.min(100, fileName.length())))
                .param("content", content)
                .param("username", account.username())
                .update();
    }

    private Optional<Brought> brought(String countyCode, LetterKind kind) {
        return jdbc.sql(Sql.read(LetterTemplates.class, "template.sql"))
                .param("county", countyCode)
                .param("kind", kind.name())
                .query((row, number) -> new Brought(
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class)))
                .optional();
    }
}
