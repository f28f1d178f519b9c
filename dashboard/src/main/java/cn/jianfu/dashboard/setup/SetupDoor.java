package cn.jianfu.dashboard.setup;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Leads whoever comes to the login page to the set-up page, as long as that is open: there is nobody yet who could
 * log in.
 */
@Component
class SetupDoor implements VaadinServiceInitListener {
    static final String ADDRESS = "setup";

    private final Setup setup;

    SetupDoor(Setup setup) {
        this.setup = setup;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(enter -> {
            // With an administrator in, one may look around before the last step.
            if (enter.getLocation().getPath().equals("login")
                    && setup.open()
                    && setup.state().map(SetupState::firstAdmin).isEmpty()) {
                enter.forwardTo(ADDRESS);
            }
        }));
    }
}
