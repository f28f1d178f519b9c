package cn.jianfu.dashboard.submission.community;

import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.reading.Finding;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reception.Reception;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks whose ledger a file is. The likely ones are offered, none is chosen beforehand. */
public final class CommunityDialog extends Dialog {
    private final RadioButtonGroup<Region> likely = new RadioButtonGroup<>();
    private final ComboBox<Region> all = new ComboBox<>();
    private final Button confirm = new Button("选定并收下");

    /** @param changed told when the file waits no more */
    public CommunityDialog(
            Submission submission,
            Finding.UnknownCommunity question,
            RegionTree regions,
            Reception reception,
            Account account,
            Runnable changed) {
        setHeaderTitle("选择社区：" + submission.fileName());
        setTestId("community-dialog");
        setWidth("min(560px, 96vw)");
        addClassName("community-dialog");
        RegionCode scope = new RegionCode(submission.scopeCode());
        RegionCode own = new RegionCode(account.scopeCode());
        add(new Paragraph(words(question)));
        List<Region> candidates = question.candidates().stream()
                .filter(region -> scope.contains(new RegionCode(region.code())))
                .toList();
        likely.setLabel("与文件相符的社区");
        likely.setItems(candidates);
        likely.setItemLabelGenerator(region -> KnownRegions.fullName(region, regions));
        likely.setVisible(!candidates.isEmpty());
        likely.setTestId("community-likely");
        likely.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                all.clear();
            }
            confirm.setEnabled(chosen() != null);
        });
        all.setLabel(candidates.isEmpty() ? "社区" : "都不是，另选社区");
        all.setItems(regions.regions().stream()
                .filter(region -> region.level() == RegionLevel.COMMUNITY)
                .filter(region ->
                        scope.contains(new RegionCode(region.code())) && own.contains(new RegionCode(region.code())))
                .toList());
        all.setItemLabelGenerator(region -> KnownRegions.fullName(region, regions));
        all.setPlaceholder("输入社区名称查找");
        all.setWidthFull();
        all.setTestId("community-all");
        all.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                likely.clear();
            }
            confirm.setEnabled(chosen() != null);
        });
        add(likely, all);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.setTestId("community-confirm");
        confirm.addClickListener(click -> {
            reception.again(submission.submissionId(), chosen(), account);
            close();
            changed.run();
        });
        Button back = new Button("退回", click -> {
            reception.sendBack(
                    submission.submissionId(), question.code(), "看不出这份台账属于哪个社区，没有收下。请把社区全称写进文件名或“社区”列后重新报送。");
            close();
            changed.run();
        });
        getFooter().add(back, new Button("以后再说", click -> close()), confirm);
    }

    private static String words(Finding.UnknownCommunity question) {
        String written = question.rows().written().stream()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> "“社区”列写的是“" + name + "”。")
                .orElse("");
        return written + "请选定这份台账属于哪个社区。由谁在什么时候选定会记入报送记录；以后的文件请把社区全称写进文件名，就不会再问。";
    }

    private @Nullable Region chosen() {
        return likely.getValue() == null ? all.getValue() : likely.getValue();
    }
}
