package cn.jianfu.dashboard.adjudication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Listens to the keyboard for the whole page: a key presses the button of the page that bears it. Whoever writes in a field, or has a dialog open, is left in peace.
 */
@Tag("jianfu-keys")
@JsModule("context://jianfu/keys.js")
final class Keys extends Component {
    /** Gives a button its key: a letter, a digit or {@code Enter}. */
    static <T extends Component> T bind(T button, String key) {
        button.getElement().setAttribute("data-key", key);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }
}
