package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.campaign.RecordKind;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** One thing to be entered in the course of a campaign. */
final class RecordDialog {
    private final AskDialog dialog;

    RecordDialog(Account account, CampaignRecords records, HeldCampaign campaign, Runnable done) {
        List<Region> regions = records.choices(account);
        Select<RecordKind> kind = FormFields.choice("登记什么", List.copyOf(CampaignRecords.of(account.role())));
        kind.setItemLabelGenerator(RecordKind::label);
        kind.setTestId("record-kind");
        Select<Region> region = FormFields.choice("地区", regions);
        region.setItemLabelGenerator(Region::name);
        region.setTestId("record-region");
        region.setValue(regions.getFirst());
        TextField what = FormFields.field("内容", "如：两个社区没有建台账", "record-what");
        TextField document = FormFields.field("文件名称或文号", "如：检查通报第3期", "record-document");
        DatePicker day = FormFields.day("日期");
        day.setValue(Figures.today());
        day.setTestId("record-day");
        DatePicker due = FormFields.day("整改期限");
        due.setTestId("record-due");
        due.setVisible(false);
        kind.addValueChangeListener(chosen -> {
            due.setVisible(chosen.getValue() == RecordKind.FINDING);
            if (chosen.getValue() != RecordKind.FINDING) {
                due.clear();
            }
        });
        kind.setValue(CampaignRecords.of(account.role()).iterator().next());
        dialog = new AskDialog(
                "登记",
                campaign.plan().name() + "。方案和制度登记到县（市、区）的，对所辖乡镇（街道）都算数；其他的登记到乡镇（街道）。",
                "record-dialog",
                () -> records.add(
                        account,
                        new NewRecord(
                                campaign.campaignId(),
                                kind.getValue(),
                                region.getValue().regionCode(),
                                what.getValue(),
                                document.getValue(),
                                FormFields.required(day),
                                due.getValue())),
                done,
                kind,
                region,
                what,
                document,
                day,
                due);
    }

    void open() {
        dialog.open();
    }
}
