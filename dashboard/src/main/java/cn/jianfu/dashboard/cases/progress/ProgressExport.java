package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.ExportNotes.Meaning;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The stages as a file: the same areas as on the screen, and all of them together at the end. */
final class ProgressExport {
    private static final String NAME = "阶段进度";

    private ProgressExport() {}

    static TableFile<Area> of(
            Sight looked, HeldCampaign campaign, List<Area> shown, Area all, String said, ExportNotes notes) {
        LocalDate today = Figures.today();
        return new TableFile<>(
                TableFile.Format.XLSX,
                NAME,
                looked.scope().region().name() + " " + campaign.plan().name(),
                fields(campaign, today),
                () -> Stream.concat(shown.stream(), Stream.of(all)).toList(),
                () -> notes.of(
                        NAME,
                        looked,
                        false,
                        campaign.plan().name() + "（第 " + campaign.version() + " 版），截至 " + Figures.date(today) + "；"
                                + said + "；合计是全部地区，同一案件涉及几个地区的只计一次",
                        Arrays.stream(Measure.values())
                                .map(measure -> new Meaning(measure.label(), "%", measure.definition()))
                                .toList()));
    }

    private static List<Field<Area>> fields(HeldCampaign campaign, LocalDate today) {
        List<Field<Area>> fields = new ArrayList<>();
        fields.add(Field.of("地区", Area::name));
        int place = 0;
        for (Stage stage : campaign.plan().stages()) {
            int at = place;
            fields.add(Field.of(stage.name() + " 灯色", area -> area.light(campaign, at, today)
                    .label()));
            fields.add(Field.of(
                    stage.name() + " 完成",
                    area -> area.share(stage).isPresent()
                            ? new Field.Share(area.share(stage).getAsDouble())
                            : null));
            for (Measure measure : stage.measures()) {
                fields.add(Field.of(
                        measure.label() + " 已完成", area -> area.done(measure).done()));
                fields.add(Field.of(
                        measure.label() + " 应完成", area -> area.done(measure).of()));
            }
            place++;
        }
        return fields;
    }
}
