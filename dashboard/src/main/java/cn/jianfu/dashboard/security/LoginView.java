package cn.jianfu.dashboard.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** The door: what the product is for, and the way in. */
@Route(value = "login", autoLayout = false)
@PageTitle("登录 · 减负")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {
    private final LoginForm form = new LoginForm(words("账号或密码不正确", "请检查后再试；仍不能登录时，请联系本单位的系统管理员。"));

    LoginView(DemoAccounts demoAccounts) {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Section way = new Section(form);
        way.addClassName("login-way");
        if (demoAccounts.enabled()) {
            way.add(offered());
        }
        add(purpose(), way);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        String wait = parameters.getOrDefault(SignInGuard.WAIT, List.of("")).getFirst();
        if (wait.matches("[1-9][0-9]{0,2}")) {
            form.setI18n(words("密码连续输错，请稍等", wait + " 秒后再试。忘记密码时，请联系本单位的系统管理员。"));
        }
        form.setError(!wait.isEmpty() || parameters.containsKey("error"));
    }

    private static Section purpose() {
        Span seal = new Span("减");
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        H1 name = new H1("减负");
        Paragraph line = new Paragraph("看清哪些单位在向社区违规索要证明，让“社区万能章”逐项减下来。");
        UnorderedList points = new UnorderedList(
                new ListItem("从社区原有台账算起，不增加一张新表"), new ListItem("每个数字都能点到台账的那一行"), new ListItem("只问索要证明的单位，不排社区的名次"));
        Section section = new Section(seal, name, line, points);
        section.addClassName("login-purpose");
        return section;
    }

    private Div offered() {
        Div list = new Div();
        list.addClassName("login-demo-list");
        for (DemoAccounts.Demo demo : DemoAccounts.ALL) {
            Span name = new Span(demo.displayName());
            Span user = new Span(demo.username());
            user.addClassName("code");
            NativeButton entry = new NativeButton();
            entry.add(name, user);
            entry.addClassName("login-demo");
            entry.setTestId("demo-" + demo.username());
            entry.addClickListener(click -> form.getElement()
                    .executeJs(
                            "document.getElementById('vaadinLoginUsername').value = $0;"
                                    + "document.getElementById('vaadinLoginPassword').value = $1;"
                                    + "this.submit();",
                            demo.username(),
                            DemoAccounts.PASSWORD));
            list.add(entry);
        }
        H2 title = new H2("演示账号");
        Paragraph hint = new Paragraph("点选后直接登录，密码均为 " + DemoAccounts.PASSWORD);
        Div box = new Div(title, hint, list);
        box.addClassName("login-demos");
        return box;
    }

    private static LoginI18n words(String title, String message) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle("登录");
        form.setUsername("账号");
        form.setPassword("密码");
        form.setSubmit("登录");
        form.setForgotPassword("忘记密码");
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(title);
        error.setMessage(message);
        error.setUsername("请输入账号");
        error.setPassword("请输入密码");
        return words;
    }
}
