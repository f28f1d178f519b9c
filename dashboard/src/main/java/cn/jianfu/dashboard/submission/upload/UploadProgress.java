package cn.jianfu.dashboard.submission.upload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.upload.Upload;

/** Around an upload: how far all files together are, a button that cancels them, and folders, whose names go along as a hint. */
@Tag("jianfu-upload")
@JsModule("context://jianfu/upload.js")
public final class UploadProgress extends Component implements HasComponents {
    /** @param settled told when no file is under way any more: all have arrived, failed or been given up */
    public UploadProgress(Upload upload, Runnable settled) {
        add(upload);
        getElement().addEventListener("settled", event -> settled.run());
    }
}
