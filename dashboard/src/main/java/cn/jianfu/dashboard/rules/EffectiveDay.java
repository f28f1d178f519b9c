package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/** From which day on runs take a version. */
final class EffectiveDay {
    private final DatePicker day = FormFields.day("从哪天的计算起采用");

    /**
     * @param latest number of the version that is there
     * @param latestFrom its day; when it is still to come, the new version takes its place
     */
    EffectiveDay(int latest, LocalDate latestFrom) {
        day.setValue(Figures.today());
        day.setMin(Figures.today());
        day.setTestId("effective-on");
        if (latestFrom.isAfter(Figures.today())) {
            day.setHelperText("第 " + latest + " 版定于" + Figures.date(latestFrom) + "起采用，还没有到；新版本包含它的改动，并取代它");
        }
    }

    DatePicker field() {
        return day;
    }

    /** @throws IllegalArgumentException with a Chinese sentence when no day was given */
    LocalDate value() {
        return FormFields.required(day);
    }
}
