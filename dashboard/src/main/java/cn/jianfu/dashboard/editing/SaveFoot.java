package cn.jianfu.dashboard.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Why a change is made, and the buttons that save or drop it. */
public final class SaveFoot extends Div {
    private static final int TOLD_MILLISECONDS = 6000;

    /**
     * @param example of a reason
     * @param testId of the button that saves
     * @param save told the reason
     * @param more what else is asked before saving
     */
    public SaveFoot(String example, String testId, Consumer<String> save, Runnable drop, Component... more) {
        TextField reason = FormFields.field("修改理由（必填）", example, "change-reason");
        NativeButton saving = new NativeButton("保存为新版本", click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage("请写明为什么修改，日后查得到");
                return;
            }
            save.accept(reason.getValue());
        });
        saving.addClassName("primary-link");
        saving.setTestId(testId);
        NativeButton dropping = new NativeButton("放弃改动", click -> drop.run());
        dropping.addClassName("link-button");
        dropping.setTestId("drop-change");
        add(reason);
        add(more);
        add(saving, dropping);
        addClassNames("filters", "card-foot");
    }

    /** Says for some seconds what became of it. */
    public static void tell(String words) {
        Notification.show(words, TOLD_MILLISECONDS, Notification.Position.BOTTOM_START);
    }
}
