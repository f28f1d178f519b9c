package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.unit.UnitResolution;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Certificates whose ledgers do not say which unit asked for them (有关部门, 公司, 某县教育局): no unit of the ranking, but not
 * forgotten.
 *
 * @param nonCompliant of them, those that are 不应由 or 文件外
 */
record Unstated(long certificates, long nonCompliant) {
    private static final String KEY = "UNSTATED";

    /** What an export says of it. */
    String words() {
        return certificates == 0
                ? "本表范围内没有"
                : "台账只写了“有关部门”“公司”一类、看不出是哪个单位的证明 " + Figures.count(certificates) + " 份（其中不合规 "
                        + Figures.count(nonCompliant) + " 份）：不列入排行，也不计入单位数，但“占全部”的全部里有它";
    }

    /** A line under the ranking that leads to the rows. */
    Component note(PageAddress address) {
        Paragraph note = new Paragraph(
                new Span("另有 " + Figures.count(certificates) + " 份证明（其中不合规 " + Figures.count(nonCompliant) + " 份）"),
                UnitsNavigation.profile(UnitResolution.UNSTATED_NAME, KEY, address),
                new Span("：台账只写了“有关部门”“公司”“学校”“某某局”一类，看不出是哪一个，不列入排行，也不计入单位数。"));
        note.addClassNames("remark", "quiet");
        note.setTestId("unstated");
        return note;
    }
}
