package cn.jianfu.dashboard.exports;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.statistics.StatisticsHeading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;

/** 统计表导出: what goes up, who took it out. */
@Route("exports")
@PermitAll
class ExportsView extends Page {
    private final Desk desk;
    private final ScopeRule scopeRule;
    private final ExportLog log;
    private final StatisticsRows rows;

    ExportsView(Desk desk, ScopeRule scopeRule, ExportLog log, StatisticsRows rows) {
        super(desk, "统计表导出");
        this.desk = desk;
        this.scopeRule = scopeRule;
        this.log = log;
        this.rows = rows;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        List<Region> below = scopeRule.children(looked.scope());
        // A city without counties has one table of its own.
        boolean choose = below.stream().anyMatch(region -> region.level().compareTo(Level.COUNTY) <= 0);
        add(choose ? chooseCounty(below, at) : table(looked, at));
        add(history(looked));
    }

    private static Component chooseCounty(List<Region> below, PageAddress at) {
        Card card = new Card("社区出具证明情况统计表", "按县（市、区）导出，一县一份");
        Select<Region> county = new Select<>();
        county.setLabel(below.getFirst().level().label());
        county.setItems(below);
        county.setItemLabelGenerator(Region::name);
        county.setPlaceholder("请选择");
        county.setTestId("county");
        county.addValueChangeListener(change -> ExportsNavigation.open(
                at.with(PageAddress.SCOPE, change.getValue().regionCode())));
        card.add(county);
        return card;
    }

    private Component table(Sight looked, PageAddress at) {
        ExportPlan plan = log.plan(looked);
        ExportRights rights = ExportRights.of(desk.visitor().account());
        Card card = new Card(
                StatisticsHeading.title(looked.scope().region().name()), "含统计表、台账原文、按单位归类、按乡镇归类四张表；统计期在页面右上角更改");
        card.setTestId("export");
        if (plan.certificates() == 0) {
            card.add(Notices.nothing("这段时间没有证明可导出。请在右上角换一个统计期。"));
            return card;
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "统计期",
                new Span(Figures.date(looked.period().firstDay()) + "—"
                        + Figures.date(looked.period().lastDay())));
        fact(facts, "证明", new Span(Figures.count(plan.certificates()) + " 份"));
        fact(facts, "明细行数", new Span(Figures.count(plan.ledgerRows()) + " 行（一行登记几份的，在名称后写明）"));
        fact(facts, "其中", byAttribute(plan));
        fact(facts, "经办人", new Span(rights.clerks() ? "含" : "不含（经办人姓名不出县）"));
        fact(facts, "申请人", applicants(rights, at));
        card.add(facts);
        if (plan.pending() > 0) {
            Paragraph pending =
                    new Paragraph("有 " + Figures.count(plan.pending()) + " 份证明待研判，在表中三个属性栏都不打勾；研判后再导出，数字会更完整。");
            pending.addClassName("remark");
            card.add(pending);
        }
        boolean names = rights.applicants() && at.value(ExportsNavigation.NAMES).isPresent();
        Anchor download = new Anchor(new StatisticsExport(desk, log, rows, at, names), "导出 Excel 工作簿");
        download.addClassName("primary-link");
        download.setTestId("download");
        Div foot = new Div(download);
        foot.addClassName("card-foot");
        card.add(foot);
        return card;
    }

    private static Component byAttribute(ExportPlan plan) {
        Div line = new Div();
        line.addClassName("badges");
        List<Long> counts = List.of(plan.prohibited(), plan.unlisted(), plan.pending(), plan.permitted());
        for (Mark mark : Mark.values()) {
            line.add(new Span(mark.badge(), new Span(" " + Figures.count(counts.get(mark.ordinal())))));
        }
        return line;
    }

    private static Component applicants(ExportRights rights, PageAddress at) {
        if (!rights.applicants()) {
            return new Span("不含（只有县级民政局账号可导出申请人姓名）");
        }
        Checkbox names = new Checkbox("含申请人姓名（仅限工作需要，每次导出都记入日志）");
        names.setValue(at.value(ExportsNavigation.NAMES).isPresent());
        names.setTestId("names");
        names.addValueChangeListener(
                change -> ExportsNavigation.open(at.with(ExportsNavigation.NAMES, change.getValue() ? "1" : null)));
        return names;
    }

    private Component history(Sight looked) {
        Card card = new Card("导出记录", "最近 20 次，谁在什么时候导出了什么");
        card.setTestId("history");
        List<ExportRecord> records = log.history(looked);
        if (records.isEmpty()) {
            card.add(Notices.nothing("还没有导出过。"));
            return card;
        }
        card.add(new DataTable<>(
                        "导出记录",
                        List.of(
                                Column.<ExportRecord>text(
                                        "时间和导出人",
                                        record -> Cells.twoLines(
                                                Cells.text(Figures.time(record.exportedAt())), record.who())),
                                Column.text("地区", record -> Cells.text(record.region())),
                                Column.<ExportRecord>text(
                                                "统计期",
                                                record -> Cells.text(new Period(
                                                                YearMonth.from(record.periodFrom()),
                                                                YearMonth.from(record.periodTo()))
                                                        .label()))
                                        .onlyWhenWide(),
                                Column.<ExportRecord>number("行数", record -> Cells.count(record.rowsExported()))
                                        .onlyWhenWide(),
                                Column.text("申请人", record -> Cells.text(record.withApplicants() ? "含" : "不含"))),
                        Sort.none())
                .rows(records));
        return card;
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
