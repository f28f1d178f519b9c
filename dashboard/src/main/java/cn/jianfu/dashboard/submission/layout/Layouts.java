package cn.jianfu.dashboard.submission.layout;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.reception.AskedAgain;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers what people say of unknown headers, in the table that every reader of ledgers knows, and who said so. */
@Component
public class Layouts {
    /**
     * A header that somebody has said the meaning of.
     *
     * @param scopeCode the region whose files are read by it
     */
    record Confirmation(
            String fingerprint,
            String scopeCode,
            String scopeName,
            String meaning,
            String who,
            OffsetDateTime confirmedAt) {}

    /**
     * What another office has confirmed of the same header: shown, never applied unasked.
     *
     * @param origin the region whose files are read so
     */
    record Offer(String origin, LayoutProposal proposal) {}

    private final DataDirectory data;
    private final JdbcClient jdbc;
    private final Reception reception;
    private final AskedAgain askedAgain;
    private final TransactionTemplate transaction;

    Layouts(
            @Value("${jianfu.home}") Path home,
            JdbcClient jdbc,
            Reception reception,
            AskedAgain askedAgain,
            TransactionTemplate transaction) {
        this.data = new DataDirectory(home.toAbsolutePath().normalize());
        this.jdbc = jdbc;
        this.reception = reception;
        this.askedAgain = askedAgain;
        this.transaction = transaction;
    }

    /**
     * Remembers layouts for the files of an office, and reads every file of it again that waits for one of them.
     *
     * @param office whose files are meant: the sender's of the file that was asked about
     * @param confirmed as somebody has looked them over
     * @return how many files were read again
     * @throws AccessDeniedException when the account may not send in ledgers for that office
     */
    int confirm(Account by, RegionCode office, List<LayoutProposal> confirmed) {
        check(by, office, "您的账号不能确认这份台账的表头。");
        change(layouts -> {
            ConfirmedLayouts more = layouts;
            for (LayoutProposal layout : confirmed) {
                more = more.with(office.digits(), layout);
                jdbc.sql(Sql.read(Layouts.class, "confirm.sql"))
                        .param("fingerprint", layout.fingerprint())
                        .param("ledger_kind", layout.kind())
                        .param("meaning", meaning(layout))
                        .param("confirmed_by", by.username())
                        .param("scope_code", office.digits())
                        .update();
            }
            return more;
        });
        List<Long> waiting = reception.waitingFor(
                office, confirmed.stream().map(LayoutProposal::fingerprint).toList());
        waiting.forEach(number -> reception.again(number, null, null));
        return waiting.size();
    }

    /**
     * Forgets a layout that was confirmed by mistake. Every file that was read by it is asked about again.
     *
     * @return how many files are
     * @throws AccessDeniedException when the account may not send in ledgers for that office
     */
    int withdraw(Account by, RegionCode office, String fingerprint) {
        check(by, office, "您的账号不能作废这个表头。");
        change(layouts -> {
            jdbc.sql(Sql.read(Layouts.class, "withdraw.sql"))
                    .param("fingerprint", fingerprint)
                    .param("scope_code", office.digits())
                    .param("withdrawn_by", by.username())
                    .update();
            return layouts.without(office.digits(), fingerprint);
        });
        return askedAgain.readBy(office, fingerprint);
    }

    private static void check(Account by, RegionCode office, String refusal) {
        if (!by.role().maySubmit() || !new RegionCode(by.scopeCode()).contains(office)) {
            throw new AccessDeniedException(refusal);
        }
    }

    /** The headers that are confirmed for an office or those below it and that are in force, the latest first. */
    List<Confirmation> confirmed(String scopeCode) {
        RegionCode scope = new RegionCode(scopeCode);
        return jdbc.sql(Sql.read(Layouts.class, "confirmed.sql"))
                .param("first", scope.first())
                .param("last", scope.last())
                .query(Confirmation.class)
                .list();
    }

    /** What another office says of a header that is asked about; empty when none has said anything. */
    Optional<Offer> offered(LayoutProposal asked) {
        return Optional.ofNullable(ConfirmedLayouts.read(data.layouts()).elsewhere(asked))
                .map(one -> new Offer(name(one.scope()), one.proposal()));
    }

    private String name(String scope) {
        return jdbc.sql(Sql.read(Layouts.class, "region_name.sql"))
                .param("scope", scope)
                .query(String.class)
                .optional()
                .orElse("别处");
    }

    /** Layouts of a version that knew no offices are bound to where they were confirmed. */
    @EventListener(ApplicationReadyEvent.class)
    void bind() {
        if (Files.exists(data.layouts())) {
            change(layouts -> layouts.bound(fingerprint -> jdbc.sql(Sql.read(Layouts.class, "scopes.sql"))
                    .param("fingerprint", fingerprint)
                    .query(String.class)
                    .list()));
        }
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
