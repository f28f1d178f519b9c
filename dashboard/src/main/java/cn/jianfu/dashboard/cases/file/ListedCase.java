package cn.jianfu.dashboard.cases.file;

import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.Solution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as the three lists on paper have it.
 *
 * @param letterOn day of the last letter
 * @param replyDocument number of the last reply
 * @param closing the step that closed the case, where it is closed
 * @param rebounds how often it was opened again
 * @param contacts letters and reminders together
 */
public record ListedCase(
        CaseRow row,
        @Nullable LocalDate reportedOn,
        @Nullable String letterNumber,
        @Nullable LocalDate letterOn,
        @Nullable String replyDocument,
        @Nullable LocalDate replyOn,
        @Nullable String replyWords,
        @Nullable CaseStep closing,
        @Nullable Solution solution,
        @Nullable String closingDocument,
        @Nullable String closedBy,
        long rebounds,
        long contacts) {}
