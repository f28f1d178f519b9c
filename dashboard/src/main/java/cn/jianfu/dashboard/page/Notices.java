package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.scope.OutOfScopeException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What a page says when it has nothing to show, and what to do next. */
public final class Notices {
    private Notices() {}

    /** Before the first run. */
    static Component noMartsYet() {
        return notice(
                "no-marts", "◔", "还没有数据", "系统还没有算过一次。请由民政局或系统管理员把各社区的台账文件放进台账目录，再点右上角的“重新计算”。算完后本页会自动出现数据。", null);
    }

    /** While the first run is under way. */
    static Component firstRun() {
        return notice("first-run", "◔", "正在计算第一批数据", "进度显示在页面顶部，算完后本页会自动出现数据，不必刷新。", null);
    }

    /** The address asked for more than the account may see. */
    static Component refusal(OutOfScopeException reason) {
        return notice(
                "refusal",
                "⊘",
                "不能查看这个地区",
                reason.getMessage() + "如因工作需要查看，请联系系统管理员调整账号的查看范围。",
                new Anchor("", "回到我的地区"));
    }

    /** A part of a page without rows. */
    public static Component nothing(String what) {
        Paragraph line = new Paragraph(what);
        line.addClassName("nothing");
        return line;
    }

    private static Component notice(String id, String sign, String title, String text, @Nullable Anchor next) {
        Span symbol = new Span(sign);
        symbol.addClassName("notice-sign");
        symbol.getElement().setAttribute("aria-hidden", "true");
        Div box = new Div(symbol, new H2(title), new Paragraph(text));
        if (next != null) {
            next.addClassName("notice-next");
            box.add(next);
        }
        box.addClassName("notice");
        box.setTestId(id);
        return box;
    }
}
