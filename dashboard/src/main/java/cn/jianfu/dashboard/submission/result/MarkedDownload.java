package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Hands the marked workbook to its sender; a list of what is wrong where the workbook cannot be marked. Who asks is asked again. */
final class MarkedDownload implements DownloadHandler {
    private final Submission submission;
    private final Submissions submissions;
    private final Sight sight;
    private final MarkedFile marked;

    MarkedDownload(Submission submission, Submissions submissions, Sight sight, MarkedFile marked) {
        this.submission = submission;
        this.submissions = submissions;
        this.sight = sight;
        this.marked = marked;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        if (!marked.offered(submission)) {
            event.getResponse().sendError(403, "不是您的单位报送的文件。");
            return;
        }
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            String ending = marked.write(submission, sight, workbook);
            event.setFileName(stem() + "（已标注）" + ending);
            event.setContentType("application/octet-stream");
            workbook.writeTo(event.getOutputStream());
        } catch (MarkedFile.NotMarkedException | IOException e) {
            event.setFileName(stem() + "（问题清单）.xlsx");
            event.setContentType("application/octet-stream");
            FaultFile.of(
                            "问题清单",
                            sight,
                            () -> submissions.faults(sight, List.of(submission.submissionId())),
                            TableFile.Format.XLSX)
                    .write(event.getOutputStream());
        }
    }

    private String stem() {
        String name = submission.fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
