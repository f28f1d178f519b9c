package cn.jianfu.datasets.sample.burden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The clean-up (专项清理) of a unit's burdens, announced to it by letter on the last day of a month. Counties differ in how much it leaves, and so do units.
 *
 * @param left the part of what it did before that a unit still does afterwards
 */
record CleanUp(String unitCode, YearMonth announcedIn, double left) {
    private static final double[] LEFT_IN_COUNTY = {0.5, 0.75, 0.6, 0.95};

    /** Units that go on as if nothing had been said. */
    private static final List<String> DEAF = List.of("CG", "DS", "WM");

    /** The clean-ups of a city; none when there are too few months to see them work. */
    static List<CleanUp> of(List<Office> offices, YearMonth first, int months) {
        List<CleanUp> all = new ArrayList<>();
        for (Office office : months < 4 ? List.<Office>of() : offices) {
            int county = Integer.parseInt(office.unit().unit().regionCode().substring(4, 6));
            boolean deaf = DEAF.contains(office.unit().kind().key());
            double left = deaf ? 1 : county == 0 ? 0.7 : LEFT_IN_COUNTY[(county - 1) % LEFT_IN_COUNTY.length];
            // The letters go to the county's offices first, to the townships a month later.
            int later = office.tier() == Office.Tier.TOWNSHIP ? 1 : 0;
            YearMonth month = first.plusMonths(Math.min(months / 2 - 1 + later, months - 2));
            all.add(new CleanUp(office.code(), month, left));
        }
        return all;
    }

    double leaves(YearMonth month) {
        return month.isAfter(announcedIn) ? left : 1;
    }

    LocalDate announcedOn() {
        return announcedIn.atEndOfMonth();
    }
}
