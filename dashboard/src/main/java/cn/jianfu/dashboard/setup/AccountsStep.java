package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.security.NewAccount;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;

/** Accounts for the others. They can be made later as well. */
final class AccountsStep extends Step {
    AccountsStep(SetupSteps steps, SetupState state, Runnable changed) {
        super("accounts", 3, "其他账号（可以以后再建）", "民政局、乡镇（街道）、领导各用各的账号，只看得到自己的地区", done(steps, state));
        if (state.firstAdmin() == null) {
            waitFor("有了管理员后再建。");
            return;
        }
        RegionTree tree = steps.regions.tree();
        Select<Role> role = new Select<>();
        role.setLabel("角色");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(Role.COUNTY_OFFICE);
        role.setTestId("role");
        ComboBox<Region> region = new ComboBox<>("地区");
        region.setItems(tree.regions().stream()
                .filter(one -> one.level() != RegionLevel.COMMUNITY)
                .toList());
        region.setItemLabelGenerator(one -> KnownRegions.fullName(one, tree));
        region.setValue(tree.root());
        region.setTestId("account-region");
        TextField username = AccountFields.username();
        TextField name = AccountFields.name();
        PasswordField password = AccountFields.password("密码");
        Div fields = new Div(role, region, username, name, password);
        fields.addClassName("setup-fields");
        card().add(fields);
        act("建立账号", "make-account", () -> {
            Region chosen = region.getValue();
            if (chosen == null) {
                throw new IllegalArgumentException("请选择地区");
            }
            steps.setup.account(new NewAccount(
                    username.getValue(), name.getValue(), role.getValue(), chosen.code(), password.getValue()));
            changed.run();
        });
    }

    private static String done(SetupSteps steps, SetupState state) {
        return steps.setup.accounts().stream()
                .filter(account -> !account.username().equals(state.firstAdmin()))
                .map(account -> account.displayName() + "（" + account.username() + "，"
                        + account.role().label() + "）")
                .collect(Collectors.joining("、"));
    }
}
