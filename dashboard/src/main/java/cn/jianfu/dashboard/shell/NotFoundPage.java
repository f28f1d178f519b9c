package cn.jianfu.dashboard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** No such page, or none for this account: the answer does not tell which. */
@AnonymousAllowed
class NotFoundPage extends RouteNotFoundError {
    NotFoundPage() {
        Anchor home = new Anchor("", "回到总览");
        home.addClassName("notice-next");
        Div box = new Div(new H2(Mishap.NO_SUCH_PAGE.title()), new Paragraph(Mishap.NO_SUCH_PAGE.advice()), home);
        box.addClassName("notice");
        box.setTestId("not-found");
        Main main = new Main(box);
        main.addClassName("page");
        getElement().appendChild(main.getElement());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
