package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.adjudication.AdjudicationNavigation;
import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.AsOf;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.quarantine.QuarantineNavigation;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.submission.SubmissionsNavigation;
import cn.jianfu.dashboard.table.Cells;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** What somebody has to do something about. */
final class AttentionCard {
    private final UnorderedList list = new UnorderedList();

    Component component(Attention attention, AsOf asOf, long pending, boolean mayAdjudicate, PageAddress address) {
        list.addClassName("attention");
        line(
                "missing",
                asOf.communitiesMissing(),
                "个社区还没有台账",
                "以上数字不含这些社区，可请所在乡镇（街道）补报",
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
                "行台账没有读懂",
                "已单独存放，未计入任何数字；改正原文件后重新计算即可",
                QuarantineNavigation.rows("看原因和改法", address));
        line(
                "rejected",
                attention.filesRejected(),
                "个文件没有收下",
                "文件打不开，或不是证明台账",
                QuarantineNavigation.files("看这些文件", address));
        Card card = new Card("需要关注", "");
        card.add(list);
        card.setTestId("attention");
        return card;
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
