package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.datasets.campaign.Campaign;
import java.time.YearMonth;
import java.util.Optional;

/** The period that is shown where nobody has chosen one: never one that an early file has begun. */
final class UsualPeriod {
    private static final int MONTHS_AT_FIRST = 12;

    private UsualPeriod() {}

    /**
     * The campaign's months as long as it lasts; else those up to the last complete one, twelve at most; where none
     * is complete the campaign's, or all that there is. A campaign of whose months there are no rows says nothing.
     *
     * @param all the months with rows
     * @param lastComplete the last month that is complete
     */
    static Period of(Period all, Optional<YearMonth> lastComplete, Optional<Campaign> campaign) {
        Optional<Campaign> lasting = campaign.filter(
                        one -> !one.from().isAfter(all.to()) && !one.to().isBefore(all.from()))
                .filter(one -> lastComplete.isEmpty() || !lastComplete.get().isAfter(one.end()));
        if (lasting.isPresent()) {
            return new Period(lasting.get().from(), lasting.get().to());
        }
        return upTo(lastComplete.orElse(all.to()), all.from());
    }

    /** Up to a month, from the first with rows, twelve at most. */
    static Period upTo(YearMonth last, YearMonth first) {
        YearMonth earliest = last.minusMonths(MONTHS_AT_FIRST - 1L);
        YearMonth from = first.isAfter(earliest) ? first : earliest;
        return new Period(from.isAfter(last) ? last : from, last);
    }
}
