package cn.jianfu.dashboard.submission.inbox;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.inbox.ScanReport.Held;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reception.UnrecordedFiles;
import cn.jianfu.dashboard.submission.reception.UnrecordedFiles.Unrecorded;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the drop folder stands: when it was looked into, what waits, what was received, what went back; and how to use it. */
@Component
public class InboxCard {
    private static final int SHOWN = 100;
    private static final int BEGINNING = 24;

    private final Inbox inbox;
    private final KnownRegions regions;
    private final UnrecordedFiles unrecorded;
    private final JdbcClient jdbc;

    InboxCard(Inbox inbox, KnownRegions regions, UnrecordedFiles unrecorded, JdbcClient jdbc) {
        this.inbox = inbox;
        this.regions = regions;
        this.unrecorded = unrecorded;
        this.jdbc = jdbc;
    }

    public Div of(Sight sight, Account account) {
        ScanReport report = inbox.latest().orElse(null);
        boolean all = regions.tree().root().code().equals(sight.scope().region().regionCode());
        List<Held> held = report == null
                ? List.of()
                : report.held().stream()
                        .filter(file -> file.concerns(sight.scope().code(), all))
                        .toList();
        InboxCounts counts = jdbc.sql(Sql.read(InboxCard.class, "counts.sql"))
                .params(sight.parameters())
                .param("sender", Inbox.SENDER)
                .query(InboxCounts.class)
                .single();
        Card card = new Card("共享文件夹", report == null ? "还没有查看过" : "上次查看 " + Figures.time(report.at()) + "，平时每隔半分钟看一次");
        card.setTestId("inbox");
        if (account.role().maySubmit()) {
            card.tool(look());
        }
        card.add(Tile.row(
                new Tile("inbox-held", "文件夹里等待", Figures.count(held.size()), "份"),
                new Tile("inbox-received", "近 30 天收下", Figures.count(counts.received()), "份"),
                new Tile("inbox-asked", "等您确认", Figures.count(counts.waiting()), "份"),
                new Tile("inbox-sent-back", "近 30 天退回或重复", Figures.count(counts.sentBack()), "份")));
        if (!held.isEmpty()) {
            card.add(new DataTable<Held>(
                            "还在文件夹里的文件",
                            List.of(
                                    Column.text("文件", file -> sentence(file.path())),
                                    Column.text("情况", file -> sentence(file.why()))),
                            Sort.none())
                    .rows(held.subList(0, Math.min(SHOWN, held.size()))));
        }
        if (all) {
            nobodys(card);
        }
        card.add(directions(sight));
        Div page = new Div(card);
        page.addClassName("stacked");
        return page;
    }

    private void nobodys(Card card) {
        List<Unrecorded> files = unrecorded.list();
        if (files.isEmpty()) {
            return;
        }
        Paragraph remark = new Paragraph("数据目录里有 " + Figures.count(files.size())
                + " 个收存的文件没有报送记录，不知道是谁报来的，多半是程序意外停止时留下的。请打开看是哪个社区的，"
                + "放进它所属乡镇（街道）的共享文件夹重新报送，再从这里删去。");
        remark.addClassName("remark");
        remark.setTestId("unrecorded");
        card.add(
                remark,
                new DataTable<Unrecorded>(
                                "没有报送记录的文件",
                                List.of(
                                        Column.text("文件", file -> sentence(beginning(file.path()))),
                                        Column.<Unrecorded>text(
                                                        "收存时间",
                                                        file -> Cells.text(Figures.time(
                                                                file.writtenAt().atOffset(ZoneOffset.UTC))))
                                                .onlyWhenWide(),
                                        Column.<Unrecorded>number(
                                                "大小（KB）", file -> Cells.count(Math.ceilDiv(file.bytes(), 1024))),
                                        Column.text(
                                                "情况",
                                                file -> sentence(file.swept() ? "退回的文件，满 60 天自动清除" : "等人确认的文件，一直留着"))),
                                Sort.none())
                        .rows(files.subList(0, Math.min(SHOWN, files.size()))));
    }

    /** Enough of it to be found: it is called by its hash. */
    private static String beginning(String path) {
        return path.length() <= BEGINNING ? path : path.substring(0, BEGINNING) + "…";
    }

    private NativeButton look() {
        NativeButton button = new NativeButton("现在查看", click -> {
            try {
                inbox.scan(Instant.now());
            } catch (IOException e) {
                LoggerFactory.getLogger(InboxCard.class).warn("The drop folder could not be looked into", e);
                Notification.show("共享文件夹打不开，请系统管理员检查权限。", 5000, Notification.Position.BOTTOM_CENTER);
            }
            UI.getCurrent().refreshCurrentRoute(false);
        });
        button.addClassName("link-button");
        button.setTestId("inbox-look");
        return button;
    }

    private Div directions(Sight sight) {
        String code = sight.scope().region().regionCode();
        Paragraph where = new Paragraph(new Span("习惯用共享文件夹收台账的单位，把文件放进自己的文件夹即可，和上传一样处理。"));
        if (sight.scope().region().level() == Level.COUNTY
                || sight.scope().region().level() == Level.TOWNSHIP) {
            regions.tree()
                    .find(code)
                    .ifPresent(region ->
                            where.add(new Span("本地区的文件夹是数据目录下的 "), new Code(inbox.folder(region)), new Span("。")));
        } else {
            where.add(new Span("文件夹在数据目录下，按 "), new Code("inbox/县（市、区）/乡镇（街道）/"), new Span(" 分。"));
        }
        UnorderedList rules = new UnorderedList(
                new ListItem("文件复制完（几秒内大小不再变化）就收，名称以 ~、. 开头或以 .part、.tmp 结尾的临时文件不收。"),
                new ListItem("收下的文件移入台账目录；没有收下或有问题的，在“退回”文件夹里留下说明和标注了问题的工作簿。改好后放回原处，不要放在“退回”里。"),
                new ListItem("表头没有见过或看不出社区的，先收存，在“上传台账”页确认后读入。"));
        rules.addClassName("plain-list");
        Div directions = new Div(where, rules);
        directions.addClassName("directions");
        return directions;
    }

    private static Span sentence(String text) {
        Span words = new Span(text);
        words.addClassName("sentence");
        return words;
    }
}
