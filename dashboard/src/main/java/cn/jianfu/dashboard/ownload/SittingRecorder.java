package cn.jianfu.dashboard.ownload;

import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Visitor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes how long somebody works in the dashboard, by the requests that a person causes: not by those that a waiting page sends on its own. */
@Component
class SittingRecorder implements VaadinServiceInitListener, VaadinRequestInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(SittingRecorder.class);

    private static final String STAY = Sitting.class.getName();

    private final OwnLoads loads;
    private final Visitor visitor;
    private final Clock clock = Clock.systemUTC();

    SittingRecorder(OwnLoads loads, Visitor visitor) {
        this.loads = loads;
        this.visitor = visitor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception thrown) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null) {
            return;
        }
        // Requests that come side by side are one stay.
        session.lock();
        try {
            if (byAPerson(request, session)) {
                note(request.getWrappedSession());
            }
        } catch (RuntimeException e) {
            // Figures about ourselves must not stand in anybody's way.
            LOG.warn("A stay could not be noted", e);
        } finally {
            session.unlock();
        }
    }

    private void note(WrappedSession session) {
        if (session.getAttribute(STAY) instanceof Sitting sitting) {
            long before = sitting.activeSeconds();
            sitting.click(clock.instant());
            if (sitting.activeSeconds() > before) {
                loads.active(sitting.id(), sitting.activeSeconds());
            }
            return;
        }
        Account account = visitor.signedIn().orElse(null);
        if (account != null) {
            long id = loads.begin(account.role().name(), account.scopeCode());
            session.setAttribute(STAY, new Sitting(id, clock.instant()));
        }
    }

    private static boolean byAPerson(VaadinRequest request, VaadinSession session) {
        String kind = request.getParameter("v-r");
        return "init".equals(kind) || ("uidl".equals(kind) && !polling(request, session));
    }

    /** A page that follows a run asks again every second. */
    private static boolean polling(VaadinRequest request, VaadinSession session) {
        String number = request.getParameter("v-uiId");
        UI ui = number == null ? null : session.getUIById(Integer.parseInt(number));
        return ui != null && ui.getPollInterval() > 0;
    }
}
