package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.datasets.ledger.LedgerDays;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a ledger that was read among those that count, and the ones that it replaces aside. Only one at a time may do so. */
@Component
class Keeping {
    /** A file on its way: where it is now, and where it was. */
    private record Move(String storedPath, Path before) {}

    private final SubmissionLog log;
    private final LedgerStore store;

    Keeping(SubmissionLog log, LedgerStore store) {
        this.log = log;
        this.store = store;
    }

    long keep(Draft draft, Readable rows, Answer answer, Path file, RegionTree regions) {
        Outcome outcome = Outcome.read(Status.ACCEPTED, "", rows);
        String community = outcome.content().communityCode();
        if (community != null) {
            log.adopt(community, store);
        }
        Optional<SubmissionLog.Same> same = log.same(draft, store);
        if (same.isPresent()) {
            return log.write(draft, duplicate(same.get(), outcome), answer);
        }
        LedgerDays days =
                new LedgerDays(Objects.requireNonNull(rows.firstDay()), Objects.requireNonNull(rows.lastDay()));
        List<Earlier> replaced = new ArrayList<>();
        for (Earlier earlier : log.earlier(draft, community)) {
            switch (days.to(earlier.days())) {
                case APART -> {}
                case REPLACES -> replaced.add(earlier);
                case CLASHES -> {
                    String message = Wording.clash(earlier, days);
                    Outcome refused = Outcome.read(Status.REJECTED, message, rows)
                            .with(List.of(Fault.ofFile("OVERLAPPING_MONTHS", message)))
                            .at(store.keepReturned(file, draft.sha256()));
                    return log.write(draft, refused, answer);
                }
            }
        }
        Outcome accepted = Outcome.read(Status.ACCEPTED, Wording.accepted(rows, replaced), rows);
        return replace(
                draft, compared(accepted), replaced, answer, file, new Filing(regions).folder(rows, draft.fileName()));
    }

    private long replace(
            Draft draft, Outcome accepted, List<Earlier> replaced, Answer answer, Path file, String folder) {
        List<Move> moves = new ArrayList<>();
        try {
            for (Earlier earlier : replaced) {
                moves.add(new Move(store.retire(earlier.storedPath()), store.absolute(earlier.storedPath())));
            }
            String path = store.keep(file, folder, draft.fileName());
            moves.addFirst(new Move(path, file));
            long number = log.write(draft, accepted.at(path), answer);
            for (int i = 0; i < replaced.size(); i++) {
                log.supersede(
                        replaced.get(i).submissionId(), number, moves.get(i + 1).storedPath());
            }
            return number;
        } catch (RuntimeException e) {
            for (Move move : moves) {
                store.putBack(move.storedPath(), move.before());
            }
            throw e;
        }
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
