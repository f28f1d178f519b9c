package cn.jianfu.datasets.unit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided: a written name, within one county, means this unit.
 *
 * @param written the name as it was written; blanks, quotation marks and width do not matter
 * @param countyCode 12 digits, the county whose communities write so
 * @param unitCode the unit's code; null when the decision is that the name means no unit that is known
 * @param from the first day on which the decision holds
 * @param until the last day on which it holds, null when there is no end in sight
 */
public record UnitAlias(
        String written,
        String countyCode,
        @Nullable String unitCode,
        LocalDate from,
        @Nullable LocalDate until) implements Serializable {
    public UnitAlias {
        if (!countyCode.matches("[0-9]{6}0{6}")) {
            throw new IllegalArgumentException("别名的县（市、区）代码应为12位、后6位为零：" + countyCode);
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("别名“" + written + "”的止日早于起日");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
