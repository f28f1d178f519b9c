package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.security.Account;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before anybody has read it.
 *
 * @param submissionId null for a file that is not on record yet
 * @param folderHint the folders in which the sender had it, {@code 朝阳社区/}; may be empty
 */
record Draft(
        @Nullable Long submissionId,
        @Nullable String submittedBy,
        String scopeCode,
        String sha256,
        String fileName,
        String folderHint,
        @Nullable String storedPath) {
    static Draft of(Account sender, String fileName, String folderHint, String sha256) {
        return new Draft(null, sender.username(), sender.scopeCode(), sha256, fileName, folderHint, null);
    }
}
