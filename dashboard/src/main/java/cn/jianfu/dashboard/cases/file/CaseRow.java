package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.cases.CaseState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, with what it counts within the scope that is looked at.
 *
 * @param nonCompliant 份 in the scope; 0 when the ledgers hold the demand no more
 * @param unanswered townships of the scope that have said nothing yet
 * @param freshRows 份 of the whole county dated after the last letter or closing
 * @param found how many cases the question finds in all
 */
public record CaseRow(
        long caseId,
        String countyCode,
        String county,
        String unitKey,
        String unitName,
        boolean unitResolved,
        String itemCode,
        String itemName,
        Mark attribute,
        CaseState state,
        int events,
        LocalDate since,
        @Nullable LocalDate due,
        int letters,
        boolean disputed,
        long nonCompliant,
        long communities,
        long townships,
        long unanswered,
        long confirmed,
        long freshRows,
        @Nullable String assignee,
        @Nullable String deputy,
        @Nullable LocalDate firstMonth,
        @Nullable LocalDate lastMonth,
        @Nullable LocalDate watchedFrom,
        boolean reminded,
        long found) {

    /** Who asks for what: what people call the case. */
    public String title() {
        return unitName + " · " + itemName;
    }

    /** How many days the reply is late; 0 when it is not. */
    public long daysLate() {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, Figures.today()));
    }

    /** Whether rows since the closing show the same demand again. */
    public boolean reboundSeen() {
        return freshRows > 0 && state.stopped();
    }

    /** Whether rows since the letter show the same demand again. */
    public boolean goesOnAfterLetter() {
        return freshRows > 0 && !state.solved() && letters > 0;
    }

    /** Whether the ledgers hold the demand no more. */
    public boolean gone() {
        return nonCompliant == 0;
    }
}
