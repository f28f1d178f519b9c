package cn.jianfu.dashboard.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A table as a file to edit elsewhere and bring back. */
public final class TableTransfer {
    /** The mark by which Excel knows UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int MOST_BYTES = 5 << 20;

    private TableTransfer() {}

    /** A link that fetches a text, asked for when it is pressed. */
    public static Anchor download(String words, String fileName, Supplier<String> text) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, "text/csv;charset=utf-8", bytes.length);
                }),
                words);
    }

    /**
     * A link that fetches a table to edit and bring back, on wide screens.
     *
     * @param text as {@link #upload} reads it again
     */
    public static Anchor editable(String fileName, String testId, Supplier<String> text) {
        Anchor link = download("下载（可改后传回）", fileName, () -> BYTE_ORDER_MARK + text.get());
        link.addClassNames("link-button", "only-wide");
        link.setTestId(testId);
        return link;
    }

    /**
     * Takes an edited table; what is wrong with it is said here, what is right goes on to be looked at.
     *
     * @param table what people call it
     * @param testId of the part
     * @param reading of a file's name and text; an IllegalArgumentException says in Chinese, with its line, what is wrong
     */
    public static <T> Component upload(
            String table, String testId, BiFunction<String, String, T> reading, Consumer<T> propose) {
        Paragraph error = new Paragraph();
        error.addClassName("remark");
        error.setTestId("upload-error");
        error.setVisible(false);
        BiConsumer<String, String> say = (file, why) -> {
            error.setText("没有采用“" + file + "”：" + why + "。" + table + "没有改动，请改好后重新上传。");
            error.setVisible(true);
        };
        Upload upload = new Upload(new BoundedUpload(
                MOST_BYTES,
                (file, bytes) -> {
                    try {
                        T changed = reading.apply(file, new String(bytes, StandardCharsets.UTF_8));
                        error.setVisible(false);
                        propose.accept(changed);
                    } catch (IllegalArgumentException e) {
                        say.accept(file, String.valueOf(e.getMessage()));
                    }
                },
                file -> say.accept(file, "文件超过 " + (MOST_BYTES >> 20) + " MB")));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setTestId(testId);
        NativeButton button = new NativeButton("上传改好的" + table);
        button.addClassName("link-button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("或把 .csv 拖到这里（UTF-8，列名不变）"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Div both = new Div(upload, error);
        both.addClassNames("card-foot", "only-wide");
        return both;
    }
}
