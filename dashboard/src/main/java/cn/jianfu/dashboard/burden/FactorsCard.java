package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How burdens become person-hours: every factor with where it comes from, closed until asked for. */
final class FactorsCard {
    private FactorsCard() {}

    static Component of(List<Factor> factors) {
        Paragraph words = new Paragraph("台账写明了用时、人数的，照台账算；没有写的，才用下面的系数。来源是“经验值”的没有文件依据，可由系统管理员按本地实际修改。");
        words.addClassName("card-explanation");
        List<Column<Factor>> columns = List.of(
                Column.text("系数", factor -> Cells.text(factor.label())),
                Column.number(
                        "数值",
                        factor -> Cells.text(factor.value().stripTrailingZeros().toPlainString())),
                Column.text("单位", factor -> Cells.text(factor.unit())),
                Column.text("来源", factor -> Cells.text(factor.source())));
        Details details = new Details(
                "工时怎么算：" + factors.size() + " 个折算系数",
                words,
                new DataTable<>("折算系数", columns, Sort.none()).rows(factors));
        details.addClassNames("card", "factors");
        details.setTestId("factors");
        return details;
    }
}
