package cn.jianfu.dashboard.submission.inbox;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.scope.Comparison;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.inbox.InboxFolders.Office;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.dashboard.submission.reception.SafeName;
import cn.jianfu.dashboard.submission.record.FaultOfFile;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.dashboard.submission.result.MarkedFile;
import cn.jianfu.datasets.privacy.ShownPath;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Clears a received file away from the drop folder, and leaves in 退回 what its office should know of it. */
@Component
class SentBack {
    private static final int MOST_LINES = 200;

    private final Submissions submissions;
    private final ScopeRule scopeRule;
    private final MarkedFile marked;
    private final LedgerStore store;

    SentBack(Submissions submissions, ScopeRule scopeRule, MarkedFile marked, LedgerStore store) {
        this.submissions = submissions;
        this.scopeRule = scopeRule;
        this.marked = marked;
        this.store = store;
    }

    /** A file that was taken, or waits, is kept elsewhere and goes; one that was not moves to 退回. */
    void clear(Path file, Office office, Account sender, List<Long> numbers) throws IOException {
        YearMonth now = YearMonth.from(Figures.today());
        Sight sight = new Sight(scopeRule.admit(sender, null), new Period(now, now), Comparison.NONE);
        List<Submission> received = submissions.some(sight, numbers);
        String name = SafeName.of(String.valueOf(file.getFileName()));
        boolean kept = received.size() == numbers.size()
                && received.stream()
                        .allMatch(one ->
                                one.status() == Status.ACCEPTED || one.status().waits());
        if (received.stream().anyMatch(Submission::needsAttention) || !kept) {
            note(office, name, received, sight);
        }
        if (kept) {
            Files.delete(file);
        } else {
            Path target = free(folder(office), name);
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void note(Office office, String name, List<Submission> received, Sight sight) throws IOException {
        StringBuilder note = new StringBuilder("\uFEFF");
        for (Submission one : received) {
            List<FaultOfFile> faults = submissions.faults(sight, List.of(one.submissionId())).stream()
                    .filter(fault -> fault.rowNumber() != null)
                    .toList();
            note.append("文件：").append(one.fileName()).append("\r\n");
            note.append("结果：").append(one.status().label()).append("\r\n");
            note.append(Sentence.of(one.message())).append("\r\n");
            if (one.status().waits()) {
                note.append("文件已收存，请登录减负看板，在“台账报送”里确认。\r\n");
            }
            for (FaultOfFile fault : faults.subList(0, Math.min(MOST_LINES, faults.size()))) {
                note.append(fault.doubtful() ? "请核对  " : "须改正  ")
                        .append(fault.sheet() == null ? "" : "工作表“" + fault.sheet() + "”")
                        .append("第 ")
                        .append(fault.rowNumber())
                        .append(" 行  ")
                        .append(fault.message() == null ? "" : Sentence.of(fault.message()))
                        .append("\r\n");
            }
            note.append("\r\n");
            mark(office, one, faults, sight);
        }
        Path target = free(folder(office), name + ".退回说明.txt");
        Files.writeString(target, note, StandardCharsets.UTF_8);
    }

    /** The workbook with its faults marked, where it can be. */
    private void mark(Office office, Submission one, List<FaultOfFile> faults, Sight sight) throws IOException {
        String path = one.storedPath();
        if (faults.isEmpty() || path == null || !store.has(path)) {
            return;
        }
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            String ending = marked.write(one, submissions.faults(sight, List.of(one.submissionId())), workbook);
            int dot = one.fileName().lastIndexOf('.');
            String stem = dot > 0 ? one.fileName().substring(0, dot) : one.fileName();
            Files.write(free(folder(office), stem + "（已标注）" + ending), workbook.toByteArray());
        } catch (UnreadableWorkbookException | IOException e) {
            // Too large to be marked, or no workbook that can be written: the note says all of it.
            return;
        }
    }

    /** A real folder: through a link, files would end up who knows where. */
    private static Path folder(Office office) throws IOException {
        Path folder = office.sentBack();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        return folder;
    }

    /** A place that nobody has; an empty file holds it. */
    private static Path free(Path folder, String name) throws IOException {
        for (int number = 1; ; number++) {
            Path target = folder.resolve(number == 1 ? name : ShownPath.numbered(name, number));
            try {
                return Files.createFile(target);
            } catch (FileAlreadyExistsException e) {
                // The next number.
            }
        }
    }
}
