package cn.jianfu.dashboard.shell;

import cn.jianfu.dashboard.storage.DatabaseAway;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person sees when a page cannot be built. Open to all: whether somebody has come in cannot be asked without a
 * database.
 */
@AnonymousAllowed
class ErrorPage extends Main implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getException();
        boolean away = DatabaseAway.caused(failure);
        if (away) {
            LOG.error("A page failed: {}: {}", event.getLocation().getPath(), DatabaseAway.why(failure));
        } else {
            LOG.error("A page failed: {}", event.getLocation().getPath(), failure);
        }
        show(away ? Mishap.DATABASE_AWAY : Mishap.BROKEN);
        return away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void show(Mishap mishap) {
        addClassName("page");
        Anchor home = new Anchor("", "回到总览");
        home.addClassName("notice-next");
        Div box = new Div(new H2(mishap.title()), new Paragraph(mishap.advice()), home);
        box.addClassName("notice");
        box.setTestId("error");
        removeAll();
        add(box);
    }
}
