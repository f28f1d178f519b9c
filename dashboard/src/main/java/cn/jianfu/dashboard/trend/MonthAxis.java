package cn.jianfu.dashboard.trend;

import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The months of a period along a chart, with the stages of the campaign that fall into it. */
public record MonthAxis(Period period) {
    /** The months, known by 2023-07. */
    public List<ChartModel.Category> categories() {
        return period.months().stream()
                .map(month -> new ChartModel.Category(month.toString(), shortName(month)))
                .toList();
    }

    /** 7月 within one year, else 2023年7月. */
    public String shortName(YearMonth month) {
        return period.from().getYear() == period.to().getYear() ? month.getMonthValue() + "月" : Figures.month(month);
    }

    /** The stages of a campaign that end within the months. */
    List<ChartModel.Note> stages(Optional<Campaign> campaign) {
        List<ChartModel.Note> notes = new ArrayList<>();
        for (Stage stage : campaign.map(Campaign::stages).orElse(List.of())) {
            LocalDate deadline = stage.deadline();
            if (deadline != null && period.months().contains(YearMonth.from(deadline))) {
                notes.add(new ChartModel.Note(YearMonth.from(deadline).toString(), stage.name()));
            }
        }
        return notes;
    }
}
