package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.letter.LetterTemplates;
import cn.jianfu.dashboard.editing.BoundedUpload;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.datasets.cases.LetterKind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** The template of one kind of letter: which is in use, the way to take it away and to bring another. */
final class TemplateRow extends Div {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final LetterTemplates templates;
    private final Account account;
    private final String county;
    private final LetterKind kind;
    private final Span origin = Cells.quiet("");
    private final Paragraph told = new Paragraph();

    TemplateRow(LetterTemplates templates, Account account, String county, LetterKind kind) {
        this.templates = templates;
        this.account = account;
        this.county = county;
        this.kind = kind;
        addClassName("template-row");
        setTestId("template-" + kind.name());
        origin.setText("现用：" + templates.origin(county, kind));
        told.addClassName("remark");
        told.setVisible(false);
        told.setTestId("template-told-" + kind.name());
        Div words = new Div(new H3(kind.label()), origin);
        Div tools = new Div(download(), upload(), back());
        tools.addClassName("case-buttons");
        add(words, tools, told);
    }

    private Anchor download() {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = templates.download(account, county, kind);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), kind.label() + "模板.docx", WORD, bytes.length);
                }),
                "下载模板");
        link.addClassName("link-button");
        return link;
    }

    private Upload upload() {
        Upload upload = new Upload(new BoundedUpload(
                LetterTemplates.MOST_BYTES,
                this::bring,
                file -> say(file, "文件超过 " + (LetterTemplates.MOST_BYTES >> 20) + " MB，函的模板不该这么大")));
        upload.setAcceptedFileTypes(".docx");
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        NativeButton button = new NativeButton("上传改好的模板");
        button.addClassName("link-button");
        upload.setUploadButton(button);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void bring(String file, byte[] bytes) {
        try {
            templates.bring(account, county, kind, file, bytes);
            origin.setText("现用：" + templates.origin(county, kind));
            told.setVisible(false);
        } catch (IllegalArgumentException | OutOfScopeException e) {
            say(file, e.getMessage());
        }
    }

    private void say(String file, @Nullable String why) {
        told.setText("没有采用“" + file + "”：" + why + "。现用的模板没有改动。");
        told.setVisible(true);
    }

    private NativeButton back() {
        NativeButton button = new NativeButton("恢复系统自带模板", click -> {
            templates.goBack(account, county, kind);
            origin.setText("现用：" + templates.origin(county, kind));
        });
        button.addClassName("quiet-button");
        return button;
    }
}
