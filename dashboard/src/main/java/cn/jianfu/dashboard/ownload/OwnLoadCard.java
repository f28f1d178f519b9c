package cn.jianfu.dashboard.ownload;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the system itself costs those who use it. */
@Component
public class OwnLoadCard {
    private static final double SECONDS_OF_A_MINUTE = 60;

    private final OwnLoads loads;

    OwnLoadCard(OwnLoads loads) {
        this.loads = loads;
    }

    /** @param communities how many communities of the scope have to report, for the figure per community */
    public com.vaadin.flow.component.Component component(Scope scope, long communities) {
        Card card = new Card("本系统自身的负担", "近 30 天，与上面的统计期无关；社区没有账号，也不用另填表，只把原来的台账交上来");
        card.setTestId("own-load");
        List<OwnLoad> rows = loads.within(scope);
        if (rows.isEmpty()) {
            card.add(Notices.nothing("近 30 天还没有人登录或报送。"));
            return card;
        }
        long seconds = rows.stream().mapToLong(OwnLoad::activeSeconds).sum();
        card.add(table(rows));
        if (communities > 0) {
            Paragraph share = new Paragraph("折合每个应报社区 " + minutes(seconds / (double) communities)
                    + " 分钟。操作间隔超过 5 分钟的不计；同一账号相隔不超过 10 分钟的文件算一批。");
            share.addClassName("quiet");
            card.add(share);
        }
        return card;
    }

    private static DataTable<OwnLoad> table(List<OwnLoad> rows) {
        return new DataTable<OwnLoad>(
                        "各类账号近 30 天的登录、操作时间和报送",
                        List.of(
                                Column.text("账号", load -> Cells.text(load.role().label())),
                                Column.number("登录", load -> Cells.count(load.logins())),
                                Column.number("操作分钟", load -> Cells.text(minutes(load.activeSeconds()))),
                                Column.number("报送批次", load -> Cells.count(load.uploads())),
                                Column.number("台账文件", load -> Cells.count(load.files()))),
                        Sort.none())
                .rows(rows);
    }

    private static String minutes(double seconds) {
        return String.format(Locale.ROOT, "%,.1f", seconds / SECONDS_OF_A_MINUTE);
    }
}
