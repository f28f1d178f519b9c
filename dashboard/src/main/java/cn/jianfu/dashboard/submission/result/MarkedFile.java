package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding;
import cn.jianfu.dashboard.submission.reading.Incoming;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reading.LedgerCheck;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.dashboard.submission.record.FaultOfFile;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.datasets.marking.Mark;
import cn.jianfu.datasets.marking.MarkedWorkbook;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sender's own workbook with what is wrong marked in it. It has people's names in it, as the sender wrote them, so it goes back to the office that sent it and
 * to nobody else, whatever else an account may see.
 */
@Component
public class MarkedFile {
    /** The workbook could not be marked; the message is a Chinese sentence. */
    static final class NotMarkedException extends Exception {
        private static final long serialVersionUID = 1L;

        NotMarkedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final LedgerCheck check;
    private final KnownRegions regions;
    private final LedgerStore store;
    private final ScopeRule scopeRule;
    private final Submissions submissions;
    private final Visitor visitor;

    MarkedFile(
            LedgerCheck check,
            KnownRegions regions,
            LedgerStore store,
            ScopeRule scopeRule,
            Submissions submissions,
            Visitor visitor) {
        this.check = check;
        this.regions = regions;
        this.store = store;
        this.scopeRule = scopeRule;
        this.submissions = submissions;
        this.visitor = visitor;
    }

    /** Whether there is something to mark, and the visitor's office has sent the file in. */
    boolean offered(Submission submission) {
        String path = submission.storedPath();
        return submission.faults() + submission.doubts() > 0
                && submission.rowsAccepted() + submission.rowsQuarantined() > 0
                && path != null
                && isSender(visitor.account(), submission)
                && store.has(path);
    }

    static boolean isSender(Account account, Submission submission) {
        return submission.submittedBy() != null
                && account.role().maySubmit()
                && account.scopeCode().equals(submission.scopeCode());
    }

    /**
     * Writes it.
     *
     * @return the ending of its name, with its dot
     * @throws NotMarkedException when the file is too large for it, or is no workbook that can be written again
     */
    String write(Submission submission, Sight sight, OutputStream out) throws IOException, NotMarkedException {
        try {
            return write(submission, submissions.faults(sight, List.of(submission.submissionId())), out);
        } catch (UnreadableWorkbookException e) {
            throw new NotMarkedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** For an office that is not in front of a screen. */
    public String write(Submission submission, List<FaultOfFile> recorded, OutputStream out)
            throws IOException, UnreadableWorkbookException {
        Path path = store.absolute(Objects.requireNonNull(submission.storedPath()));
        WorkbookFile file;
        try (InputStream in = Files.newInputStream(path)) {
            file = WorkbookFile.load(submission.fileName(), in);
        }
        MarkedWorkbook.write(file, marks(submission, path, recorded), out);
        return MarkedWorkbook.ending(file);
    }

    /** By reading it again: the record does not know the columns. What is wrong with the file as a whole is on record alone. */
    private List<Mark> marks(Submission submission, Path path, List<FaultOfFile> recorded) {
        RegionTree tree = regions.tree();
        Region chosen = submission.chosenCommunity() == null
                ? null
                : tree.find(submission.chosenCommunity()).orElse(null);
        Scope scope = scopeRule.admit(new Account("", "", Role.TOWNSHIP_OFFICE, submission.scopeCode()), null);
        Incoming incoming = new Incoming(submission.fileName(), scope.folder(), submission.folderHint(), chosen);
        List<Fault> faults =
                switch (check.check(path, incoming, tree)) {
                    case Finding.Readable rows -> rows.faults();
                    case Finding.UnknownCommunity unknown -> unknown.rows().faults();
                    case Finding.Unreadable unreadable -> List.of();
                    case Finding.UnknownLayout unknown -> List.of();
                };
        List<Mark> marks = new ArrayList<>();
        for (FaultOfFile fault : recorded) {
            String code = fault.code();
            if (code != null
                    && fault.rowNumber() == null
                    && faults.stream().noneMatch(one -> one.code().equals(code))) {
                marks.add(new Mark(!fault.doubtful(), null, 0, -1, null, null, said(fault.message())));
            }
        }
        faults.forEach(fault -> marks.add(fault.mark()));
        return marks;
    }

    private static String said(@Nullable String message) {
        return message == null ? "" : message;
    }
}
