package cn.jianfu.dashboard.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The first administrator, who may do the rest alone from then on. */
final class AdministratorStep extends Step {
    AdministratorStep(SetupSteps steps, SetupState state, Runnable changed) {
        super(
                "administrator",
                2,
                "第一个系统管理员",
                "管账号、区划、目录和计算；看不到申请人姓名",
                state.firstAdmin() == null ? "" : "系统管理员账号 " + state.firstAdmin());
        if (state.firstAdmin() != null) {
            return;
        }
        if (state.regionCode() == null) {
            waitFor("选好区划后再填。");
            return;
        }
        TextField username = AccountFields.username();
        TextField name = AccountFields.name();
        PasswordField password = AccountFields.password("密码");
        PasswordField again = AccountFields.password("再输一次密码");
        Div fields = new Div(username, name, password, again);
        fields.addClassName("setup-fields");
        card().add(fields);
        act("建立管理员账号", "make-administrator", () -> {
            if (!password.getValue().equals(again.getValue())) {
                throw new IllegalArgumentException("两次输入的密码不一样");
            }
            steps.setup.firstAdministrator(username.getValue(), name.getValue(), password.getValue());
            changed.run();
        });
    }
}
