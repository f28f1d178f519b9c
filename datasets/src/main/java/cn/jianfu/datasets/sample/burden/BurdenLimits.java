package cn.jianfu.datasets.sample.burden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The limits that show only where rows are counted together: so many a year for a unit, so many boards for a community. */
final class BurdenLimits {
    private BurdenLimits() {}

    /** {@code kind, breach, unit_code, community_code, year, value, limit}; what a limit does not ask for is empty. */
    static List<List<?>> exceeded(List<KindTruth> truths) {
        List<List<?>> exceeded = new ArrayList<>();
        for (KindTruth truth : truths) {
            switch (truth.code()) {
                case "meetings" -> cityMeetings(truth, exceeded);
                case "inspections" ->
                    aYear(truth, "comprehensive_inspections_a_year", InspectionPlan.COMPREHENSIVE, exceeded);
                case "signboards" -> {
                    boards(truth, "upright", 3, exceeded);
                    boards(truth, "marks", 2, exceeded);
                    boards(truth, "guides", 1, exceeded);
                }
                default -> {
                    // The other kinds have limits row by row only.
                }
            }
        }
        return exceeded;
    }

    private static void cityMeetings(KindTruth truth, List<List<?>> exceeded) {
        List<List<?>> all = new ArrayList<>();
        aYear(truth, "city_meetings_a_year", "", all);
        // A unit of the city has its four digits and two letters.
        all.stream()
                .filter(line -> line.get(2).toString().matches("\\d{4}[A-Z]{2}"))
                .forEach(exceeded::add);
    }

    private static void aYear(KindTruth truth, String breach, String form, List<List<?>> exceeded) {
        truth.occasions().byUnitAndYear(form).forEach((unitAndYear, count) -> {
            if (count > 1) {
                String[] parts = unitAndYear.split(",");
                exceeded.add(List.of(truth.code(), breach, parts[0], "", parts[1], count, 1));
            }
        });
    }

    private static void boards(KindTruth truth, String measure, int limit, List<List<?>> exceeded) {
        truth.byCommunity(measure).forEach((community, pieces) -> {
            if (pieces.compareTo(BigDecimal.valueOf(limit)) > 0) {
                exceeded.add(List.of(truth.code(), measure, "", community, "", pieces.toPlainString(), limit));
            }
        });
    }
}
