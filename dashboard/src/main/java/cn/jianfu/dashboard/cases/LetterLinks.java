package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;

/** The ways to letters. */
final class LetterLinks {
    static final String LETTER = "letter";
    static final String STATE = "state";
    static final String REGISTER = "REGISTER";

    private LetterLinks() {}

    static RouterLink all(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, LettersView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static RouterLink one(String text, PageAddress address, long letterId) {
        RouterLink link = new RouterLink(text, LetterView.class);
        link.setQueryParameters(address.place().with(LETTER, letterId).parameters());
        return link;
    }

    static void open(PageAddress address, long letterId) {
        UI.getCurrent()
                .navigate(
                        LetterView.class, address.place().with(LETTER, letterId).parameters());
    }

    static RouterLink head(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, LetterheadView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }
}
