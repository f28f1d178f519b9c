package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** One ledger row: what it says, what it was taken for and why, and where it stands. */
final class LedgerRowDialog extends Dialog {
    LedgerRowDialog(LedgerRow row, Optional<LedgerRowJudgement> judgement) {
        setHeaderTitle("台账第 " + row.rowNumber() + " 行");
        setTestId("ledger-row");
        setMaxWidth("640px");
        setWidth("92vw");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "出具日期", new Span(Figures.date(row.issuedOn())));
        fact(facts, "社区", new Span(row.community()));
        fact(facts, "证明编号", new Span(row.certificateNumber() == null ? "未写" : row.certificateNumber()));
        fact(facts, "证明名称", new Span(row.certificateName()));
        fact(facts, "份数", new Span(row.certificates()));
        fact(facts, "归入事项", new Span(row.item()));
        fact(facts, "证明属性", row.attribute().badge());
        fact(
                facts,
                "依据",
                new Span(row.document() + (row.documentNumber().isBlank() ? "" : "（" + row.documentNumber() + "）")));
        judgement.ifPresent(why -> fact(facts, "判定", new Span(why.ofAttribute())));
        fact(facts, "要求出具单位", new Span(row.unitName()));
        fact(
                facts,
                "认定为",
                new Span(row.resolvedUnit()
                        + (row.standing().remark().isEmpty()
                                ? ""
                                : "（" + row.standing().remark() + "）")));
        judgement.ifPresent(why -> fact(facts, "认定理由", new Span(why.ofUnit())));
        fact(facts, "台账文件", new Span(row.path()));
        fact(facts, "工作表", new Span(row.sheet()));
        fact(facts, "行号", new Span("第 " + row.rowNumber() + " 行"));
        add(facts);
        getFooter().add(new Button("关闭", click -> close()));
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
