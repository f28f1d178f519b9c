package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.TableTransfer;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.database.RuleTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every state that a table of rules was in: who changed it, when, why and from when, what was warned of, and which runs judged by it. */
final class RuleVersionsCard {
    private final Rules rules;
    private final RuleTable table;

    RuleVersionsCard(Rules rules, RuleTable table) {
        this.rules = rules;
        this.table = table;
    }

    Component component() {
        Card card = new Card(table.label() + "的版本与修改记录", "旧版本全部留存；当时按它算出的结果，随时可以查到所依据的标准。要恢复旧版本，下载后再上传");
        card.setTestId("versions");
        card.add(new DataTable<>(
                        table.label() + "版本",
                        List.of(
                                Column.<SavedVersion>text(
                                        "版本",
                                        version -> Cells.twoLines(
                                                new Span("第 " + version.version() + " 版"), standing(version))),
                                Column.text(
                                        "谁、何时",
                                        version -> Cells.twoLines(
                                                new Span(version.savedBy() == null ? "系统外" : version.savedBy()),
                                                Figures.time(version.savedAt()))),
                                Column.text("理由", RuleVersionsCard::why),
                                Column.<SavedVersion>text("用它算过", version -> used(version.runs(), version.lastUsed()))
                                        .onlyWhenWide(),
                                Column.text(
                                        "标准",
                                        version -> TableTransfer.download(
                                                "下载",
                                                table.name().toLowerCase(Locale.ROOT) + "-" + version.version()
                                                        + ".csv",
                                                () -> rules.content(table, version.version())))),
                        Sort.none())
                .rows(rules.versions(table)));
        return card;
    }

    private static String standing(SavedVersion version) {
        String from = Figures.date(version.effectiveOn()) + "起采用";
        return version.published()
                ? from + "，现有数字按它计算"
                : version.effectiveOn().isAfter(Figures.today()) ? from + "，还没有到" : from;
    }

    private static Component why(SavedVersion version) {
        Span reason = new Span(version.reason());
        reason.addClassName("sentence");
        Div cell = new Div(reason);
        version.warnings().lines().forEach(line -> {
            Span warning = new Span("当时已提醒：" + line + "。");
            warning.addClassNames("quiet", "sentence");
            cell.add(warning);
        });
        cell.addClassName("two-lines");
        return cell;
    }

    private static Component used(long runs, @Nullable OffsetDateTime last) {
        return last == null
                ? Cells.text("还没有")
                : Cells.twoLines(new Span(Figures.count(runs) + " 次计算"), "最近 " + Figures.time(last));
    }
}
