package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.scan.Scan;
import cn.jianfu.dashboard.cases.scan.Scans;
import cn.jianfu.dashboard.editing.BoundedUpload;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scans of a case, and the place to put another. */
final class ScansCard {
    private final Desk desk;
    private final Scans scans;
    private final Account account;
    private final CaseRow row;
    private final Div list = new Div();
    private final TextField what = FormFields.field("是什么", "如：回函扫描件", "scan-what");
    private final Paragraph told = new Paragraph();

    ScansCard(Desk desk, Scans scans, Account account, CaseRow row) {
        this.desk = desk;
        this.scans = scans;
        this.account = account;
        this.row = row;
    }

    Component component() {
        Card card = new Card("扫描件", "盖章的函、回函等；PDF、JPEG、PNG，每份不超过 " + (Scans.MOST_BYTES >> 20) + " MB，只增不删");
        card.setTestId("scans");
        list.addClassName("others");
        card.add(list);
        fill();
        if (Scans.mayAdd(account)) {
            card.add(adding());
        }
        return card;
    }

    private void fill() {
        list.removeAll();
        List<Scan> all = scans.of(row);
        all.forEach(scan -> list.add(line(scan)));
        if (all.isEmpty()) {
            list.add(Cells.quiet("还没有扫描件。"));
        }
    }

    private Component line(Scan scan) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = scans.content(CaseDownloads.own(desk), scan.caseScanId());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            scan.what() + "." + scan.kind().extension(),
                            scan.kind().mime(),
                            bytes.length);
                }),
                scan.what());
        return Cells.twoLines(
                link,
                scan.fileName() + " · " + Figures.count(Math.max(1, scan.size() >> 10)) + " KB · " + scan.adderName()
                        + " · " + Figures.time(scan.addedAt()));
    }

    private Component adding() {
        Upload upload = new Upload(new BoundedUpload(
                Scans.MOST_BYTES, this::add, file -> say(file, "文件超过 " + (Scans.MOST_BYTES >> 20) + " MB，请降低扫描分辨率")));
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setTestId("scan-upload");
        NativeButton button = new NativeButton("上传扫描件");
        button.addClassName("link-button");
        upload.setUploadButton(button);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        told.addClassName("remark");
        told.setVisible(false);
        told.setTestId("scan-told");
        what.setMaxLength(60);
        // A file can be dropped in while the words are still being typed.
        what.setValueChangeMode(ValueChangeMode.EAGER);
        Div foot = new Div(what, upload);
        foot.addClassNames("filters", "card-foot");
        return new Div(foot, told);
    }

    private void add(String file, byte[] bytes) {
        try {
            scans.add(account, row, what.getValue(), file, bytes);
            what.clear();
            told.setVisible(false);
            fill();
        } catch (IllegalArgumentException | OutOfScopeException e) {
            say(file, e.getMessage());
        }
    }

    private void say(String file, @Nullable String why) {
        told.setText("没有收下“" + file + "”：" + why + "。");
        told.setVisible(true);
    }
}
