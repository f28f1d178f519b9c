package cn.jianfu.dashboard.submission.record;

import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** What the address of the page holds, and links to parts of it; the page hands them in, since only it knows its view. */
@FunctionalInterface
public interface Links {
    String SHOW = "show";
    String UPLOAD = "upload";
    String HISTORY = "history";
    String INBOX = "inbox";
    String COMMUNITY = "community";
    String MONTH = "month";
    /** A kind of ledger, by its code. */
    String KIND = "kind";

    String RESULTS = "results";
    String ALL = "all";
    String PAGE = "page";

    /** A link to the page as an address has it. */
    RouterLink to(String text, PageAddress address);

    /** The files of a community, and how it stands in a month; of one kind of ledger, or of all for null. */
    default RouterLink month(String text, PageAddress place, String community, Object month, @Nullable String kind) {
        return to(
                text,
                place.place()
                        .with(PageAddress.SCOPE, community)
                        .with(SHOW, HISTORY)
                        .with(MONTH, month)
                        .with(KIND, kind));
    }
}
