package cn.jianfu.dashboard.setup;

import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What will be counted, said once more before it is taken. */
final class RegionConfirmation extends Div {
    RegionConfirmation(RegionTree tree, Runnable take) {
        boolean communities = tree.regions().stream().anyMatch(region -> region.level() == RegionLevel.COMMUNITY);
        Paragraph line = new Paragraph(
                communities ? RegionSummary.of(tree) + "。" : tree.root().name() + "下面没有社区（村），台账无处可归，请换一份带社区的区划表。");
        line.setTestId("office-summary");
        Button button = new Button("就用这些区划", click -> take.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(communities);
        button.setTestId("take-regions");
        add(line, button);
        addClassName("stacked");
    }
}
