package cn.jianfu.dashboard.submission.upload;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says in the browser. */
public final class UploadWords {
    private UploadWords() {}

    /** @param mostMegabytes the largest file that is received */
    public static UploadI18N of(int mostMegabytes) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne("把文件拖到这里").setMany("把文件拖到这里"));
        words.setAddFiles(new UploadI18N.AddFiles().setOne("选择文件").setMany("选择文件"));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("文件太多。")
                .setFileIsTooBig("文件超过 " + mostMegabytes + " MB，请只保留台账工作表后重新选择。")
                .setIncorrectFileType("不是可报送的文件。"));
        words.setFile(new UploadI18N.File().setRetry("重试").setStart("开始").setRemove("移除"));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("正在连接…")
                        .setStalled("网络停顿，请稍候")
                        .setProcessing("正在检查…")
                        .setHeld("排队中"))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("还需 ")
                        .setUnknown("剩余时间未知"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("没有传上去，请稍后重试。")
                        .setUnexpectedServerError("没有传上去，请重试；仍不行时，请联系系统管理员。")
                        .setForbidden("您的账号不能报送台账。")));
        words.setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
        return words;
    }
}
