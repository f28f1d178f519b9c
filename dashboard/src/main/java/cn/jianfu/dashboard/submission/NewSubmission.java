package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.LedgerCheck.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record on its way into {@code app.submission}: what is known of a file grows step by step. */
record NewSubmission(
        @Nullable String submittedBy,
        String scopeCode,
        String ledgerKind,
        String sha256,
        String fileName,
        @Nullable String storedPath,
        @Nullable String communityCode,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long rowsAccepted,
        long rowsQuarantined,
        Submission.Status status,
        String message) {
    NewSubmission(Account sender, String fileName, String sha256) {
        this(
                sender.username(),
                sender.scopeCode(),
                CertificateLedgerCheck.KIND,
                sha256,
                fileName,
                null,
                null,
                null,
                null,
                0,
                0,
                Submission.Status.REJECTED,
                "");
    }

    NewSubmission checked(Finding.Readable found) {
        return new NewSubmission(
                submittedBy,
                scopeCode,
                found.ledgerKind(),
                sha256,
                fileName,
                null,
                found.communities().size() == 1
                        ? found.communities().iterator().next().code()
                        : null,
                found.firstDay(),
                found.lastDay(),
                found.rowsAccepted(),
                found.faults().size(),
                status,
                "");
    }

    NewSubmission accepted(String path, String sentence) {
        return ended(path, Submission.Status.ACCEPTED, sentence);
    }

    NewSubmission rejected(String sentence) {
        return ended(null, Submission.Status.REJECTED, sentence);
    }

    NewSubmission duplicate(String sentence) {
        return ended(null, Submission.Status.DUPLICATE, sentence);
    }

    private NewSubmission ended(@Nullable String path, Submission.Status how, String sentence) {
        return new NewSubmission(
                submittedBy,
                scopeCode,
                ledgerKind,
                sha256,
                fileName,
                path,
                communityCode,
                firstDay,
                lastDay,
                rowsAccepted,
                rowsQuarantined,
                how,
                sentence);
    }
}
