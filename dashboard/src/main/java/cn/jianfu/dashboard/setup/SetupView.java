package cn.jianfu.dashboard.setup;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The first hour, step by step. Whoever leaves comes back to where it was; once closed, the page is the way to the
 * login and nothing else.
 */
@Route(value = SetupDoor.ADDRESS, autoLayout = false)
@PageTitle("设置 · 减负")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver {
    /** Kept with the session: the token was typed in it. */
    private static final class Entered {}

    private final Setup setup;
    private final SetupSteps steps;

    SetupView(Setup setup, SetupSteps steps) {
        this.setup = setup;
        this.steps = steps;
        addClassNames("page", "setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.open()) {
            event.forwardTo("login");
            return;
        }
        build();
    }

    private void build() {
        removeAll();
        add(heading());
        if (VaadinSession.getCurrent().getAttribute(Entered.class) == null) {
            add(door());
        } else {
            steps.all(this::build).forEach(this::add);
        }
    }

    private static Div heading() {
        Span seal = new Span("减");
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        Paragraph line = new Paragraph("五步设好本单位的系统，约十分钟。每一步都可以先放下，回来时从这里接着做；全部完成后本页永久关闭。");
        line.addClassName("quiet");
        Div head = new Div(seal, new Div(new H1("第一次使用，先做设置"), line));
        head.addClassName("setup-head");
        return head;
    }

    private Div door() {
        PasswordField token = new PasswordField("一次性口令");
        token.setHelperText("启动程序（./jianfu start）的终端里印着它；重新启动会换一个。");
        token.setTestId("setup-token");
        token.setMaxLength(100);
        Button enter = new Button("进入设置", click -> {
            if (setup.enter(token.getValue())) {
                VaadinSession.getCurrent().setAttribute(Entered.class, new Entered());
                build();
            } else {
                token.setErrorMessage("口令不对，请照终端里印的那一行填写。");
                token.setInvalid(true);
            }
        });
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        enter.setTestId("setup-enter");
        Div box = new Div(token, enter);
        box.addClassNames("card", "setup-door");
        return box;
    }
}
