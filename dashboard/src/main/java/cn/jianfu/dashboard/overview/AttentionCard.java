package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.adjudication.AdjudicationNavigation;
import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.completeness.Reporting;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.quarantine.QuarantineNavigation;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.submission.SubmissionsNavigation;
import cn.jianfu.dashboard.submission.record.Unsettled;
import cn.jianfu.dashboard.table.Cells;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do something about: what the published run has found, and what has come in and is not settled.
 * The two are of different times and stand apart.
 */
final class AttentionCard {
    private final PageAddress address;
    private final Div parts = new Div();
    private UnorderedList list = new UnorderedList();

    AttentionCard(PageAddress address) {
        this.address = address;
    }

    /** @param computed when the run was finished */
    Component component(
            Attention attention,
            Reporting reporting,
            long pending,
            boolean mayAdjudicate,
            Unsettled unsettled,
            OffsetDateTime computed) {
        part("run", "按 " + Figures.time(computed) + " 的计算");
        line(
                "missing",
                reporting.missing(),
                "个社区本期没有报齐",
                "以上数字不含没有报来的台账，可请所在乡镇（街道）补报",
                SubmissionsNavigation.stands("看报送情况", address));
        line(
                "pending",
                pending,
                "份证明待研判",
                "名称对不上任何清单，定下属性后才计入合规或不合规",
                mayAdjudicate
                        ? AdjudicationNavigation.pending("去研判", address)
                        : RegionsNavigation.link(
                                "看这些行", RegionsNavigation.rowsOfAttribute(address, Mark.PENDING.name())));
        line(
                "quarantined",
                attention.rowsQuarantined(),
                "行台账没有读懂（不分统计期）",
                "已单独存放，未计入任何数字；改正后重新报送即可",
                QuarantineNavigation.rows("看原因和改法", address));
        line(
                "rejected",
                attention.filesRejected(),
                "个台账目录里的文件没有计入（不分统计期）",
                "文件打不开，或不是证明台账",
                QuarantineNavigation.files("看这些文件", address));
        part("now", "此刻的报送");
        line(
                "sent-back",
                unsettled.sentBack(),
                "个报来的文件被退回，还没有改好重报",
                "退回的文件没有收下，请报送人按说明改好后重新报送",
                SubmissionsNavigation.history("看报送记录", address));
        line(
                "waiting",
                unsettled.waiting(),
                "个报来的文件等人确认",
                "确认表头或选定社区后才能读入",
                SubmissionsNavigation.history("看报送记录", address));
        line(
                "uncounted",
                unsettled.uncounted(),
                "份台账已经收下，还没有计入",
                "在上面这次计算之后收到，下一次计算时计入",
                SubmissionsNavigation.history("看报送记录", address));
        Card card = new Card("需要关注", "");
        card.add(parts);
        card.setTestId("attention");
        return card;
    }

    private void part(String id, String heading) {
        H3 name = new H3(heading);
        name.addClassName("attention-time");
        list = new UnorderedList();
        list.addClassName("attention");
        list.setTestId("attention-part-" + id);
        parts.add(name, list);
    }

    private void line(String id, long figure, String what, String next, @Nullable Component link) {
        Span number = new Span(Figures.count(figure));
        number.addClassName("attention-figure");
        Span words = new Span(what);
        Span hint = Cells.quiet(figure == 0 ? "没有，很好" : next);
        Div text = new Div(words, hint);
        text.addClassName("two-lines");
        ListItem item = new ListItem(number, text);
        item.setClassName("all-clear", figure == 0);
        item.setTestId("attention-" + id);
        if (link != null && figure > 0) {
            item.add(link);
        }
        list.add(item);
    }
}
