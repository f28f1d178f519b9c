package cn.jianfu.dashboard.submission.layout;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.reception.Reception;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.ProposedColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers what people say of unknown headers, in the table that every reader of ledgers knows, and who said so. */
@Component
public class Layouts {
    /** A header that somebody has said the meaning of. */
    record Confirmation(String fingerprint, String meaning, String who, OffsetDateTime confirmedAt) {}

    private final DataDirectory data;
    private final JdbcClient jdbc;
    private final Reception reception;
    private final TransactionTemplate transaction;

    Layouts(@Value("${jianfu.home}") Path home, JdbcClient jdbc, Reception reception, TransactionTemplate transaction) {
        this.data = new DataDirectory(home.toAbsolutePath().normalize());
        this.jdbc = jdbc;
        this.reception = reception;
        this.transaction = transaction;
    }

    /**
     * Remembers layouts, and reads every file again that waits for one of them.
     *
     * @param confirmed as somebody has looked them over
     * @return how many files were read again
     * @throws AccessDeniedException when the account may not send in ledgers
     */
    int confirm(Account by, List<LayoutProposal> confirmed) {
        if (!by.role().maySubmit()) {
            throw new AccessDeniedException("您的账号不能确认表头。");
        }
        change(layouts -> {
            ConfirmedLayouts more = layouts;
            for (LayoutProposal layout : confirmed) {
                more = more.with(layout);
                jdbc.sql(Sql.read(Layouts.class, "confirm.sql"))
                        .param("fingerprint", layout.fingerprint())
                        .param("ledger_kind", layout.kind())
                        .param("meaning", meaning(layout))
                        .param("confirmed_by", by.username())
                        .param("scope_code", by.scopeCode())
                        .update();
            }
            return more;
        });
        List<Long> waiting = reception.waitingFor(
                confirmed.stream().map(LayoutProposal::fingerprint).toList());
        waiting.forEach(number -> reception.again(number, null, null));
        return waiting.size();
    }

    /** Forgets a layout that was confirmed by mistake; files that were read by it stay as they are. */
    void withdraw(Account by, String fingerprint) {
        if (!by.role().maySubmit()) {
            throw new AccessDeniedException("您的账号不能作废已确认的表头。");
        }
        change(layouts -> {
            jdbc.sql(Sql.read(Layouts.class, "withdraw.sql"))
                    .param("fingerprint", fingerprint)
                    .param("withdrawn_by", by.username())
                    .update();
            return layouts.without(fingerprint);
        });
    }

    /** The headers that an office has confirmed and that are in force, the latest first. */
    List<Confirmation> confirmed(String scopeCode) {
        return jdbc.sql(Sql.read(Layouts.class, "confirmed.sql"))
                .param("scope", scopeCode)
                .query(Confirmation.class)
                .list();
    }

    /** One change of the table after the other; a reader finds it before or after, never in between. */
    private void change(UnaryOperator<ConfirmedLayouts> how) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('reference/layouts.csv'))")
                    .query((row, number) -> number)
                    .list();
            Path table = data.layouts();
            Path draft = table.resolveSibling("layouts.csv.new");
            try {
                how.apply(ConfirmedLayouts.read(table)).write(draft);
                Files.move(draft, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String meaning(LayoutProposal layout) {
        return layout.columns().stream()
                .filter(column -> column.field() != null)
                .map(Layouts::meaning)
                .collect(Collectors.joining("，"));
    }

    private static String meaning(ProposedColumn column) {
        String heading = column.heading().isEmpty() ? "第 " + (column.column() + 1) + " 列" : column.heading();
        return heading + "→" + column.label();
    }
}
