package cn.jianfu.dashboard.setup;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of which an account is made. */
final class AccountFields {
    private static final int LONGEST = 60;

    private AccountFields() {}

    static TextField username() {
        TextField field = new TextField("账号");
        field.setHelperText("2 至 40 个小写字母、数字、点、横线");
        field.setMaxLength(40);
        field.setTestId("username");
        return field;
    }

    static TextField name() {
        TextField field = new TextField("姓名或单位");
        field.setMaxLength(LONGEST);
        field.setTestId("display-name");
        return field;
    }

    static PasswordField password(String label) {
        PasswordField field = new PasswordField(label);
        field.setMaxLength(LONGEST);
        field.setHelperText("至少 8 位");
        field.setTestId(label.equals("密码") ? "password" : "password-again");
        return field;
    }
}
