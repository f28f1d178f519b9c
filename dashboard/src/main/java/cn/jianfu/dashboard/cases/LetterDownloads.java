package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.letter.EvidenceRow;
import cn.jianfu.dashboard.cases.letter.LetterPapers;
import cn.jianfu.dashboard.file.Annex;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Desk;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of a letter. Every download asks account and scope again: the link may be older than the rights. */
final class LetterDownloads {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final List<Field<EvidenceRow>> FIELDS = List.of(
            Field.of("日期", row -> row.issuedOn().toString()),
            Field.wide("乡镇（街道）", 16, EvidenceRow::township),
            Field.wide("社区", 18, EvidenceRow::community),
            Field.wide("事项", 20, EvidenceRow::itemName),
            Field.wide("证明名称（原文）", 28, EvidenceRow::certificateName),
            Field.of("份数", row -> (long) row.quantity()),
            Field.wide("台账文件", 44, EvidenceRow::path),
            Field.of("工作表", EvidenceRow::sheet),
            Field.of("行", row -> (long) row.rowNumber()));

    private LetterDownloads() {}

    static Anchor paper(Desk desk, LetterPapers papers, long letterId, String name) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = papers.paper(CaseDownloads.own(desk), letterId);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), CaseDownloads.safe(name) + ".docx", WORD, bytes.length);
                }),
                "下载函（.docx）");
        link.addClassName("link-button");
        link.setTestId("letter-docx");
        return link;
    }

    static Anchor evidence(Desk desk, LetterPapers papers, long letterId, String name) {
        TableFile<EvidenceRow> file = new TableFile<>(
                TableFile.Format.XLSX,
                "社区台账明细",
                CaseDownloads.safe(name),
                FIELDS,
                () -> {
                    try {
                        return papers.evidence(CaseDownloads.own(desk), letterId);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                () -> new Annex(
                        "说明",
                        List.of(new Annex.Section(
                                "这张表", List.of(), List.of(List.of("函后所附的社区台账原行；不含申请人和经办人。已签发的函以签发时为准。"))))));
        Anchor link = file.link();
        link.setText("下载台账明细（.xlsx）");
        link.setTestId("letter-evidence");
        return link;
    }
}
