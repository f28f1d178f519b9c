package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.submission.upload.UploadWords;
import cn.jianfu.datasets.region.PublishedRegions;
import cn.jianfu.datasets.workbook.WorkbookFile;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Takes a region table and reads it, never more of it than is allowed. */
final class RegionUpload extends Div {
    /** A province's table has some three megabytes. */
    private static final int MOST_MEGABYTES = 20;

    private static final int MOST_BYTES = MOST_MEGABYTES << 20;

    private record Read(String name, @Nullable PublishedRegions table, String fault) {}

    private final BooleanSupplier allowed;
    private @Nullable Read latest;

    /**
     * @param allowed asked again for every file
     * @param taken told the file's name and what is in it
     * @param refused told in Chinese why it was not taken
     */
    RegionUpload(BooleanSupplier allowed, BiConsumer<String, PublishedRegions> taken, Consumer<String> refused) {
        this.allowed = allowed;
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setTestId("region-upload");
        NativeButton button = new NativeButton("选择区划表");
        button.addClassName("primary-link");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("或把文件拖到这里（不超过 " + MOST_MEGABYTES + " MB）"));
        upload.setI18n(UploadWords.of(MOST_MEGABYTES));
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            Read read = latest;
            if (read != null && read.table() != null) {
                taken.accept(read.name(), read.table());
            } else if (read != null) {
                refused.accept(read.fault());
            }
        });
        add(upload);
    }

    private void receive(UploadEvent event) throws IOException {
        if (!allowed.getAsBoolean()) {
            throw new AccessDeniedException("本系统已设置完毕，设置页不再开放。");
        }
        try (InputStream in = event.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            Read read = read(event.getFileName(), bytes);
            event.getUI().access(() -> latest = read);
        }
    }

    private static Read read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Read(name, null, "文件超过 " + MOST_MEGABYTES + " MB，请只留本县、本市或本省的部分。");
        }
        try {
            return new Read(name, PublishedRegions.read(new WorkbookFile(name, bytes)), "");
        } catch (IllegalArgumentException e) {
            return new Read(name, null, String.valueOf(e.getMessage()));
        }
    }
}
