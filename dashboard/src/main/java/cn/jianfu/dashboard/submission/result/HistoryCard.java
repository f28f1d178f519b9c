package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions.Filter;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.List;

/** Every file that was sent in, the latest first; of one community, and one month, when the address names them. */
public final class HistoryCard {
    private static final int SIZE = 50;

    private final Handling handling;
    private final KnownRegions regions;
    private final Sight sight;
    private final PageAddress address;
    private final Links links;

    public HistoryCard(Handling handling, KnownRegions regions, Sight sight, PageAddress address, Links links) {
        this.handling = handling;
        this.regions = regions;
        this.sight = sight;
        this.address = address;
        this.links = links;
    }

    public Component component() {
        String community =
                address.value(Links.COMMUNITY).filter(RegionCode::isOne).orElse(null);
        YearMonth month = address.month(Links.MONTH).orElse(null);
        LedgerKind kind = address.value(Links.KIND).flatMap(LedgerKinds::find).orElse(null);
        Filter filter = new Filter(community, month == null ? null : month.atDay(1), kind == null ? null : kind.code());
        Card card = new Card("报送记录", "每份收到的文件；被替代的文件移到一旁，不删除，也不再计入");
        card.setTestId("history");
        Div chips = new Div();
        chips.addClassName("filters");
        if (community != null) {
            chips.add(chip("社区：" + name(community), Links.COMMUNITY));
        }
        if (month != null) {
            chips.add(chip("台账月份：" + month.getYear() + "年" + month.getMonthValue() + "月", Links.MONTH));
        }
        if (kind != null) {
            chips.add(chip(kind.label(), Links.KIND));
        }
        if (chips.getComponentCount() > 0) {
            card.add(chips);
        }
        long total = handling.submissions().count(sight, filter);
        int page = address.number(Links.PAGE, 1);
        List<Submission> rows = handling.submissions().history(sight, filter, SIZE, (page - 1) * SIZE);
        if (rows.isEmpty()) {
            card.add(Notices.nothing(
                    chips.getComponentCount() > 0 ? "没有收到过这样的文件。" : "还没有收到过台账。直接放进台账目录的文件，计算一次后在这里列出。"));
            return card;
        }
        card.add(SubmissionTable.of(rows, handling, sight, true));
        card.add(new Pager(
                page, SIZE, total, false, (text, number) -> links.to(text, address.with(Links.PAGE, number))));
        return card;
    }

    private String name(String community) {
        return regions.tree()
                .find(community)
                .filter(region -> sight.scope().code().contains(new RegionCode(region.code())))
                .map(region -> region.name())
                .orElse("不在本地区");
    }

    private Component chip(String words, String key) {
        RouterLink without = links.to("×", address.with(key, null).with(Links.PAGE, null));
        without.getElement().setAttribute("aria-label", "去掉“" + words + "”");
        Span chip = new Span(new Span(words), without);
        chip.addClassName("chip");
        return chip;
    }
}
