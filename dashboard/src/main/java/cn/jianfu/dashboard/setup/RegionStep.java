package cn.jianfu.dashboard.setup;

import cn.jianfu.datasets.region.BuiltInRegions;
import cn.jianfu.datasets.region.PublishedRegions;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which regions there are: the office's own table, or one of those that come along for a trial; and which of them the
 * office is.
 */
final class RegionStep extends Step {
    private static final String TRIAL = "随程序附带的区划（2023 年）";

    private final Setup setup;
    private final Runnable changed;
    private final Div choice = new Div();

    RegionStep(SetupSteps steps, SetupState state, Runnable changed) {
        super(
                "regions",
                1,
                "区划：本单位管哪些社区",
                "直接用国家统计局公布的统计用区划代码表（.csv、.xlsx、.xls 均可，一县、一市、一省都行），不用改格式",
                done(steps, state));
        this.setup = steps.setup;
        this.changed = changed;
        choice.addClassName("stacked");
        if (state.regionCode() == null) {
            offer();
        } else {
            NativeButton again = new NativeButton("换一份区划");
            again.addClickListener(click -> {
                again.setVisible(false);
                offer();
            });
            again.addClassName("link-button");
            again.setTestId("regions-again");
            card().tool(again);
        }
        card().add(choice);
    }

    private static String done(SetupSteps steps, SetupState state) {
        return state.regionCode() == null
                ? ""
                : RegionSummary.of(steps.regions.tree()) + "（" + state.regionFile() + "）";
    }

    private void offer() {
        choice.removeAll();
        ComboBox<Region> trial = new ComboBox<>("手头没有？先用附带的试");
        PublishedRegions builtIn = BuiltInRegions.communitiesForTrial();
        trial.setItems(offices(builtIn));
        trial.setItemLabelGenerator(region -> label(builtIn, region));
        trial.setPlaceholder("泉州、漳州、银川、庆阳四市的县（市、区）");
        trial.setTestId("trial-region");
        trial.addClassName("setup-wide");
        trial.addValueChangeListener(change -> confirm(TRIAL, builtIn, change.getValue()));
        choice.add(new RegionUpload(setup::open, this::look, this::refuse), trial);
    }

    private void look(String fileName, PublishedRegions table) {
        choice.removeAll();
        Paragraph found = new Paragraph("“" + fileName + "”里有 " + RegionSummary.counts(table.regions()) + "。");
        found.setTestId("regions-found");
        choice.add(found);
        if (!table.remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            table.remarks().forEach(remark -> remarks.add(new ListItem(remark)));
            remarks.addClassNames("remark", "setup-remarks");
            remarks.setTestId("region-remarks");
            choice.add(remarks);
        }
        List<Region> tops = table.tops();
        ComboBox<Region> office = new ComboBox<>("本单位所在的县（市、区）、市或省");
        List<Region> offices = offices(table);
        office.setItems(offices.isEmpty() ? tops : offices);
        office.setItemLabelGenerator(region -> label(table, region));
        office.setHelperText("只统计它和它下面的社区。");
        office.setTestId("office");
        office.addClassName("setup-wide");
        choice.add(office);
        office.addValueChangeListener(change -> confirm(fileName, table, change.getValue()));
        if (tops.size() == 1) {
            office.setValue(tops.getFirst());
        }
        NativeButton other = new NativeButton("换一份文件");
        other.addClickListener(click -> offer());
        other.addClassName("link-button");
        choice.add(other);
    }

    private void confirm(String fileName, PublishedRegions table, Region office) {
        choice.getChildren()
                .filter(RegionConfirmation.class::isInstance)
                .toList()
                .forEach(choice::remove);
        if (office == null) {
            return;
        }
        RegionTree tree = table.below(office.code());
        choice.add(new RegionConfirmation(tree, () -> {
            setup.regions(tree, fileName);
            changed.run();
        }));
    }

    private static List<Region> offices(PublishedRegions table) {
        return table.regions().stream()
                .filter(region -> region.level().compareTo(RegionLevel.COUNTY) <= 0)
                .toList();
    }

    private static String label(PublishedRegions table, Region region) {
        return table.regions().stream()
                .filter(upper -> upper.level().compareTo(RegionLevel.COUNTY) <= 0 && upper.covers(region.code()))
                .map(Region::name)
                .collect(Collectors.joining(" "));
    }
}
