package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.reading.ReadLedger;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.ledger.LedgerDays;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a ledger that was read among those that count, and the ones that it replaces aside. Only one at a time may do so. */
@Component
class Keeping {
    private final SubmissionLog log;
    private final LedgerStore store;

    Keeping(SubmissionLog log, LedgerStore store) {
        this.log = log;
        this.store = store;
    }

    long keep(Draft draft, Readable rows, Answer answer, Path file, RegionTree regions) {
        Outcome outcome = Outcome.read(Status.ACCEPTED, "", rows);
        rows.communities().forEach(community -> log.adopt(community.code(), store));
        Optional<SubmissionLog.Same> same = log.same(draft, store);
        if (same.isPresent()) {
            return log.write(draft, duplicate(same.get(), outcome), answer);
        }
        log.goneBytes(draft.sha256(), store);
        List<Earlier> replaced = new ArrayList<>();
        for (LedgerKind kind : kinds(rows)) {
            LedgerDays days = days(rows, kind);
            for (Earlier earlier : log.earlier(draft, kind, only(rows, kind))) {
                LedgerDays.Relation relation = days.to(earlier.days());
                boolean nothing = rows.rowsAccepted() == 0 && earlier.rows() > 0;
                if (relation == LedgerDays.Relation.APART) {
                    continue;
                }
                if (earlier.gone()) {
                    replaced.add(earlier);
                    continue;
                }
                // That there was nothing is not believed against rows, and yields to them.
                if (!nothing && (relation == LedgerDays.Relation.REPLACES || earlier.rows() == 0)) {
                    replaced.add(earlier);
                    continue;
                }
                String message = nothing ? Wording.notNothing(earlier) : Wording.clash(kind, earlier, days);
                Outcome refused = Outcome.read(Status.REJECTED, message, rows)
                        .with(List.of(Fault.ofFile("OVERLAPPING_MONTHS", message)))
                        .at(store.keepReturned(file, draft.sha256()));
                return log.write(draft, refused, answer);
            }
        }
        Outcome accepted = Outcome.read(Status.ACCEPTED, Wording.accepted(rows, replaced), rows);
        return replace(
                draft, compared(accepted), replaced, answer, file, new Filing(regions).folder(rows, draft.fileName()));
    }

    private static List<LedgerKind> kinds(Readable rows) {
        return rows.ledgers().stream().map(ReadLedger::ledger).distinct().toList();
    }

    private static LedgerDays days(Readable rows, LedgerKind kind) {
        return rows.ledgers().stream()
                .filter(ledger -> ledger.ledger() == kind)
                .map(ledger -> ledger.days(Figures.today()))
                .reduce((one, other) -> new LedgerDays(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()))
                .orElseThrow();
    }

    /** The community whose ledger of a kind the file holds; null when it holds several communities'. */
    private static @Nullable String only(Readable rows, LedgerKind kind) {
        List<String> codes = rows.ledgers().stream()
                .filter(ledger -> ledger.ledger() == kind)
                .map(ledger -> ledger.community().code())
                .toList();
        return codes.size() == 1 ? codes.getFirst() : null;
    }

    private long replace(
            Draft draft, Outcome accepted, List<Earlier> replaced, Answer answer, Path file, String folder) {
        List<SubmissionLog.Replaced> gone = new ArrayList<>(log.lying(draft.sha256()));
        gone.addAll(whole(replaced));
        List<String> paths = new ArrayList<>();
        for (SubmissionLog.Replaced one : gone) {
            // Somebody may have taken it away by hand.
            if (store.has(one.storedPath())) {
                paths.add(store.retire(one.storedPath()));
            } else {
                paths.add(one.storedPath());
            }
        }
        String path = store.keep(file, folder, draft.fileName());
        long number = log.write(draft, accepted.at(path), answer);
        for (Earlier earlier : replaced) {
            log.supersede(earlier, number);
        }
        for (int i = 0; i < gone.size(); i++) {
            log.retire(gone.get(i).submissionId(), paths.get(i));
        }
        return number;
    }

    /** The files of which nothing counts any more. One of which another ledger still counts stays where it is: a run knows by the same rule which of its rows do. */
    private List<SubmissionLog.Replaced> whole(List<Earlier> replaced) {
        Map<Long, Set<String>> kinds = new LinkedHashMap<>();
        replaced.forEach(earlier -> kinds.computeIfAbsent(earlier.submissionId(), number -> new HashSet<>())
                .add(earlier.ledgerKind()));
        return kinds.entrySet().stream()
                .flatMap(entry -> log.withoutOthers(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Doubtful when another community has sent in the same rows: copied, or filed under the wrong name. */
    private Outcome compared(Outcome accepted) {
        String digest = accepted.content().rowsDigest();
        String community = accepted.content().communityCode();
        Optional<String> twin =
                digest == null || community == null ? Optional.empty() : log.sameRows(digest, community);
        if (twin.isEmpty()) {
            return accepted;
        }
        List<Fault> faults = new ArrayList<>(accepted.faults());
        faults.addFirst(Fault.doubtOfFile("IDENTICAL_LEDGER", "整本台账与“" + twin.get() + "”的完全相同，已照样收下。请核对是否放错或照抄。"));
        return accepted.with(faults);
    }

    Outcome duplicate(SubmissionLog.Same same, Outcome outcome) {
        return new Outcome(Status.DUPLICATE, Wording.duplicate(same), null, outcome.content(), List.of(), List.of());
    }
}
