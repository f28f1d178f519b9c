package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseBackground;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.letter.Letter;
import cn.jianfu.dashboard.cases.letter.LetterPapers;
import cn.jianfu.dashboard.cases.letter.Letters;
import cn.jianfu.dashboard.cases.scan.Scan;
import cn.jianfu.dashboard.cases.scan.Scans;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Annex;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.SheetsFile;
import cn.jianfu.dashboard.page.Desk;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** 卷宗: all that there is of a case as one ZIP, to be handed over: its history, its letters as signed, its scans, the ledger rows behind it. */
@Component
class CaseDossier {
    private static final int MOST_ROWS = 20_000;

    private static final List<Field<CaseBackground.Happening>> HISTORY = List.of(
            Field.of("序号", one -> (long) one.number()),
            Field.of("日期", one -> one.happenedOn().toString()),
            Field.wide(
                    "事项",
                    22,
                    one -> one.step().label()
                            + (one.letter() == null ? "" : "（" + one.letter().label() + "）")),
            Field.wide("说明", 50, CaseBackground.Happening::reason),
            Field.wide("文号", 24, CaseBackground.Happening::document),
            Field.of("乡镇（街道）", CaseBackground.Happening::township),
            Field.of("记录人", CaseBackground.Happening::recorderName),
            Field.wide("记录时间", 22, one -> Figures.time(one.recordedAt())));

    private static final List<Field<CaseBackground.DemandRow>> ROWS = List.of(
            Field.of("日期", row -> row.issuedOn().toString()),
            Field.wide("社区", 18, CaseBackground.DemandRow::community),
            Field.wide("证明名称（原文）", 28, CaseBackground.DemandRow::certificateName),
            Field.wide("要求单位（原文）", 28, CaseBackground.DemandRow::unitName),
            Field.of("份数", row -> (long) row.quantity()),
            Field.wide("台账文件", 44, CaseBackground.DemandRow::path),
            Field.of("工作表", CaseBackground.DemandRow::sheet),
            Field.of("行", row -> (long) row.rowNumber()));

    private final Desk desk;
    private final CaseFiles files;
    private final CaseBackground background;
    private final Letters letters;
    private final LetterPapers papers;
    private final Scans scans;

    CaseDossier(
            Desk desk, CaseFiles files, CaseBackground background, Letters letters, LetterPapers papers, Scans scans) {
        this.desk = desk;
        this.files = files;
        this.background = background;
        this.letters = letters;
        this.papers = papers;
        this.scans = scans;
    }

    /** The link that fetches the dossier of a case; the scope rule is asked when it is pressed. */
    Anchor link(CaseRow row) {
        DownloadHandler handler = (DownloadEvent event) -> {
            CaseScope scope = CaseDownloads.own(desk);
            event.setFileName(CaseDownloads.safe("卷宗_" + row.title()) + ".zip");
            event.setContentType("application/zip");
            write(scope, row.caseId(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, "下载卷宗（.zip）");
        link.addClassNames("link-button", "only-wide");
        link.setTestId("dossier");
        return link;
    }

    /** Writes the dossier of a case in the scope. */
    void write(CaseScope scope, long caseId, OutputStream out) throws IOException {
        CaseRow row = files.find(scope, caseId).orElseThrow(() -> new IOException("no case " + caseId));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "案件.xlsx", workbook(scope, row));
            for (Letter letter : letters.ofCase(scope, caseId)) {
                if (letter.number() != null) {
                    put(
                            zip,
                            "函/"
                                    + CaseDownloads.safe(letter.number() + "_"
                                            + letter.kind().label() + "_"
                                            + letter.state().label())
                                    + ".docx",
                            papers.paper(scope, letter.letterId()));
                }
            }
            for (Scan scan : scans.of(row)) {
                put(
                        zip,
                        "扫描件/" + scan.caseScanId() + "_" + CaseDownloads.safe(scan.what()) + "."
                                + scan.kind().extension(),
                        scans.content(scope, scan.caseScanId()));
            }
        }
    }

    private byte[] workbook(CaseScope scope, CaseRow row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SheetsFile(
                        "案件",
                        () -> List.of(
                                new SheetsFile.Part<>("办理经过", row.title(), HISTORY, background.history(row)),
                                new SheetsFile.Part<>(
                                        "台账明细", row.title(), ROWS, background.rows(scope, row, MOST_ROWS))),
                        () -> new Annex(
                                "说明",
                                List.of(new Annex.Section(
                                        "这份卷宗",
                                        List.of(),
                                        List.of(
                                                List.of("案件", row.title()),
                                                List.of("县（市、区）", row.county()),
                                                List.of("状态", row.state().label()),
                                                List.of("证明属性", row.attribute().label()),
                                                List.of("说明", "不含申请人和经办人；函为签发时的原件"))))))
                .write(bytes);
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
