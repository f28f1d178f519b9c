package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.hours.Factor;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How burdens become person-hours: every factor with where it comes from, closed until asked for. */
final class FactorsCard {
    private FactorsCard() {}

    /** @param faults sentences about declared numbers of workers that could not be taken */
    static Component of(List<Factor> factors, PerWorker perWorker, List<String> faults) {
        Paragraph words = new Paragraph("台账写明了用时、人数的，照台账算；没有写的，才用下面的系数。来源是“经验值”的没有文件依据，可由系统管理员按本地实际修改。");
        words.addClassName("card-explanation");
        List<Column<Factor>> columns = List.of(
                Column.text("系数", factor -> Cells.text(factor.label())),
                Column.number("数值", factor -> Cells.text(Factor.plain(factor.value()))),
                Column.text("单位", factor -> Cells.text(factor.unit())),
                Column.text("来源", factor -> Cells.text(factor.source())));
        Details details = new Details(
                "工时怎么算：" + factors.size() + " 个折算系数",
                words,
                new DataTable<>("折算系数", columns, Sort.none()).rows(factors));
        Paragraph workers = new Paragraph("人均工时：" + PerWorker.DEFINITION + "。" + perWorker.words() + "。");
        workers.addClassName("card-explanation");
        details.add(workers);
        if (!faults.isEmpty()) {
            UnorderedList list = new UnorderedList();
            faults.forEach(fault -> list.add(new ListItem(Sentence.of(fault))));
            Paragraph lead = new Paragraph("人数申报中有 " + faults.size() + " 行没有采用，其余照常计算：");
            lead.addClassName("card-explanation");
            details.add(lead, list);
        }
        details.addClassNames("card", "factors");
        details.setTestId("factors");
        return details;
    }
}
