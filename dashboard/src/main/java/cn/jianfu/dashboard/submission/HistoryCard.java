package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.datasets.region.Region;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Every file that was sent in, the latest first; of one community when the address names it. */
final class HistoryCard {
    private static final int SIZE = 50;

    private final Submissions submissions;
    private final Sight sight;
    private final PageAddress address;

    HistoryCard(Submissions submissions, Sight sight, PageAddress address) {
        this.submissions = submissions;
        this.sight = sight;
        this.address = address;
    }

    Component component() {
        String community = address.value(SubmissionsNavigation.COMMUNITY).orElse(null);
        Card card = new Card("报送记录", "从网页报送的每份文件；被替代的文件移到一旁，不删除，也不再计入");
        card.setTestId("history");
        if (community != null) {
            card.add(only(community));
        }
        long total = submissions.count(sight, community);
        int page = address.number("page", 1);
        List<Submission> rows = submissions.history(sight, community, SIZE, (page - 1) * SIZE);
        if (rows.isEmpty()) {
            card.add(Notices.nothing("还没有从网页报送过台账。直接放进台账目录的文件不在这里列出，照常统计。"));
            return card;
        }
        card.add(SubmissionTable.of(rows, submissions, sight, true));
        card.add(new Pager(
                page,
                SIZE,
                total,
                false,
                (text, number) -> SubmissionsNavigation.link(text, address.with("page", number))));
        return card;
    }

    private Component only(String community) {
        String name = submissions
                .regions()
                .find(community)
                .filter(region -> sight.scope().code().contains(new RegionCode(region.code())))
                .map(Region::name)
                .orElse("不在本地区");
        RouterLink without = SubmissionsNavigation.link(
                "×", address.with(SubmissionsNavigation.COMMUNITY, null).with("page", null));
        without.getElement().setAttribute("aria-label", "不再只看这个社区");
        Span chip = new Span(new Span("社区：" + name), without);
        chip.addClassName("chip");
        Div filters = new Div(chip);
        filters.addClassName("filters");
        return filters;
    }
}
