package cn.jianfu.dashboard.rules;

import cn.jianfu.datasets.cap.Caps;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Caps that were changed and not saved yet. Kept for the browser's window, so that a filter, or a look at another page, loses nothing.
 *
 * @param base version that the change was made to
 * @param trial the trial that was asked for; null before
 */
record Draft(int base, Caps caps, @Nullable Long trial) {
    /** The one of this window, unless another version has been saved since. */
    static Optional<Draft> kept(int version) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Draft.class))
                .filter(draft -> draft.base() == version);
    }

    static void forget() {
        ComponentUtil.setData(UI.getCurrent(), Draft.class, null);
    }

    void keep() {
        ComponentUtil.setData(UI.getCurrent(), Draft.class, this);
    }
}
