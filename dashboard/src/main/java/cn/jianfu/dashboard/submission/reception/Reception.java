package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding;
import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.reading.Incoming;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reading.LedgerCheck;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in a ledger file: read, checked against the sender's scope, kept and recorded; or sent back with a sentence;
 * or put aside until a person has said what its columns are, or whose it is.
 *
 * <p>The same bytes twice are one submission. A ledger of the same community whose months cover an earlier one's
 * takes its place; see {@code docs/decisions/0007-what-supersedes-what.md} and {@code
 * docs/decisions/0008-reception.md}.
 */
@Component
public class Reception {
    private final ScopeRule scopeRule;
    private final KnownRegions regions;
    private final LedgerCheck check;
    private final Keeping keeping;
    private final SubmissionLog log;
    private final LedgerStore store;
    private final TransactionTemplate transaction;

    Reception(
            ScopeRule scopeRule,
            KnownRegions regions,
            LedgerCheck check,
            Keeping keeping,
            SubmissionLog log,
            LedgerStore store,
            TransactionTemplate transaction) {
        this.scopeRule = scopeRule;
        this.regions = regions;
        this.check = check;
        this.keeping = keeping;
        this.log = log;
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * Takes in one file, which is gone from where it was unless it is a duplicate.
     *
     * @param originalName whatever the sender called it
     * @param folders the folders in which the sender had it, with slashes between; may be empty
     * @return the number of the submission
     * @throws AccessDeniedException when the account may not send in ledgers
     */
    public long receive(Account sender, String originalName, String folders, Path file) {
        if (!sender.role().maySubmit()) {
            throw new AccessDeniedException("您的账号不能报送台账。");
        }
        Scope scope = scopeRule.admit(sender, null);
        Draft draft =
                Draft.of(sender, SafeName.of(originalName), SafeName.folders(folders), ContentHash.ofPresent(file));
        return decide(draft, scope, null, Answer.NONE, file);
    }

    /** Records a file that is not even looked into; it is not kept. */
    public long refuse(Account sender, String originalName, String code, String message) {
        Draft draft = Draft.of(sender, SafeName.of(originalName), "", "0".repeat(64));
        return log.write(
                draft, Outcome.unread(Status.REJECTED, message, List.of(Fault.ofFile(code, message))), Answer.NONE);
    }

    /** The files of an office, or one below it, that wait for one of some headers to be confirmed. */
    public List<Long> waitingFor(RegionCode office, List<String> fingerprints) {
        return log.waitingFor(office, fingerprints);
    }

    /**
     * Reads a file again that waited for an answer; nothing happens when it does not wait any more.
     *
     * @param chosen the community that somebody has chosen, null when that was not the question
     * @param chosenBy who has, null likewise
     */
    public void again(long submission, @Nullable Region chosen, @Nullable Account chosenBy) {
        transaction.executeWithoutResult(status -> log.waiting(submission).ifPresent(draft -> {
            Answer answer =
                    chosen == null || chosenBy == null ? Answer.NONE : new Answer(chosen.code(), chosenBy.username());
            decide(draft, scope(draft), chosen, answer, file(draft));
        }));
    }

    /**
     * Asks about a file that counts whose header nobody knows any more; false when that is not so, and nothing is
     * done.
     */
    boolean asked(long submission) {
        Boolean asked = transaction.execute(status -> {
            log.waitForTurn();
            Draft draft = log.counting(submission).orElse(null);
            if (draft == null || !store.has(Objects.requireNonNull(draft.storedPath()))) {
                return false;
            }
            Incoming incoming = new Incoming(draft.fileName(), scope(draft).folder(), draft.folderHint(), null);
            if (!(check.check(file(draft), incoming, regions.tree()) instanceof Finding.UnknownLayout)) {
                return false;
            }
            decide(draft, scope(draft), null, Answer.NONE, file(draft));
            log.noteChange();
            return true;
        });
        return Objects.requireNonNull(asked);
    }

    /** What there is to ask about a file that waits; empty when nothing is. */
    public Optional<Finding> question(long submission) {
        return transaction.execute(status -> log.waiting(submission)
                .map(draft -> check.check(
                        file(draft),
                        new Incoming(draft.fileName(), scope(draft).folder(), draft.folderHint(), null),
                        regions.tree())));
    }

    /** Sends a file back that waited for an answer. */
    public void sendBack(long submission, String code, String message) {
        transaction.executeWithoutResult(status -> log.waiting(submission)
                .ifPresent(draft -> back(
                        draft,
                        Outcome.unread(Status.REJECTED, message, List.of(Fault.ofFile(code, message))),
                        file(draft))));
    }

    /** The scope of the office that sent the file in, whoever answers. */
    private Scope scope(Draft draft) {
        return scopeRule.admit(
                new Account(
                        Objects.requireNonNullElse(draft.submittedBy(), ""),
                        "",
                        Role.TOWNSHIP_OFFICE,
                        draft.scopeCode()),
                null);
    }

    private Path file(Draft draft) {
        return store.absolute(Objects.requireNonNull(draft.storedPath()));
    }

    private long decide(Draft draft, Scope scope, @Nullable Region chosen, Answer answer, Path file) {
        RegionTree tree = regions.tree();
        Incoming incoming = new Incoming(draft.fileName(), scope.folder(), draft.folderHint(), chosen);
        return switch (check.check(file, incoming, tree)) {
            case Finding.Unreadable unreadable ->
                back(
                        draft,
                        Outcome.unread(
                                Status.REJECTED,
                                unreadable.message(),
                                List.of(Fault.ofFile(unreadable.code(), unreadable.message()))),
                        file);
            case Finding.UnknownLayout unknown -> {
                List<String> fingerprints = unknown.proposals().stream()
                        .map(LayoutProposal::fingerprint)
                        .distinct()
                        .toList();
                yield aside(
                        draft,
                        Outcome.unread(
                                        Status.WAITING_LAYOUT,
                                        unknown.message(),
                                        List.of(Fault.ofFile(unknown.code(), unknown.message())))
                                .asking(fingerprints),
                        file);
            }
            case Finding.UnknownCommunity unknown ->
                !unknown.candidates().isEmpty()
                                && own(unknown.candidates(), scope).isEmpty()
                        ? back(draft, outOfScope(unknown.candidates().getFirst(), scope, tree), file)
                        : aside(
                                draft,
                                Outcome.read(Status.WAITING_COMMUNITY, Wording.whose(unknown), unknown.rows()),
                                file);
            case Finding.Readable rows -> {
                List<Region> foreign = new ArrayList<>(rows.communities());
                foreign.removeAll(own(rows.communities(), scope));
                if (!foreign.isEmpty()) {
                    yield back(draft, outOfScope(foreign.getFirst(), scope, tree), file);
                }
                yield rows.rowsAccepted() == 0 && rows.ledgers().isEmpty()
                        ? back(draft, nothingAccepted(rows), file)
                        : inTurn(() -> keeping.keep(draft, rows, answer, file, tree));
            }
        };
    }

    private static List<Region> own(Collection<Region> communities, Scope scope) {
        return communities.stream()
                .filter(one -> scope.code().contains(new RegionCode(one.code())))
                .toList();
    }

    private static Outcome outOfScope(Region foreign, Scope scope, RegionTree tree) {
        String message = Wording.outOfScope(
                KnownRegions.fullName(foreign, tree), scope.region().name());
        return Outcome.unread(Status.REJECTED, message, List.of(Fault.ofFile("OUT_OF_SCOPE", message)));
    }

    private static Outcome nothingAccepted(Readable rows) {
        String message = Wording.nothingAccepted(rows.faults());
        Outcome outcome = Outcome.read(Status.REJECTED, message, rows);
        return rows.faults().isEmpty() ? outcome.with(List.of(Fault.ofFile("NO_ROWS", message))) : outcome;
    }

    private long back(Draft draft, Outcome outcome, Path file) {
        return inTurn(() -> log.write(draft, outcome.at(store.keepReturned(file, draft.sha256())), Answer.NONE));
    }

    private long aside(Draft draft, Outcome outcome, Path file) {
        return inTurn(() -> {
            Optional<SubmissionLog.Same> same = log.same(draft, store);
            return same.isPresent()
                    ? log.write(draft, keeping.duplicate(same.get(), outcome), Answer.NONE)
                    : log.write(draft, outcome.at(store.putAside(file, draft.sha256())), Answer.NONE);
        });
    }

    /** One at a time, so that two corrections of the same ledger cannot both be the latest. */
    private long inTurn(java.util.function.LongSupplier step) {
        Long number = transaction.execute(status -> {
            log.waitForTurn();
            return step.getAsLong();
        });
        return Objects.requireNonNull(number);
    }
}
