package cn.jianfu.dashboard.adjudication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Reason and document of a decision: both may stay empty, both are kept. */
final class Remarks extends Div {
    private static final int LONGEST = 300;

    private final TextField reason = field("理由（可不填）", "如：材料写明用于收养", "reason");
    private final TextField document = field("依据文件（可不填）", "如：某政办〔2021〕3号", "document");

    Remarks() {
        addClassName("remarks");
        reason.setHelperText("请勿填写居民姓名等个人信息");
        add(reason, document);
    }

    private static TextField field(String label, String example, String testId) {
        TextField field = new TextField(label);
        field.setPlaceholder(example);
        field.setMaxLength(LONGEST);
        field.setTestId(testId);
        return field;
    }

    String reason() {
        return reason.getValue();
    }

    String document() {
        return document.getValue();
    }
}
