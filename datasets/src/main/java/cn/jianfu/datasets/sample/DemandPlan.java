package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.sample.city.Places;
import cn.jianfu.datasets.sample.city.SampleUnit;
import cn.jianfu.datasets.sample.city.Weighted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who demands what of whom, and when: the seasons, the units that are plainly the worst, and what letters do. */
final class DemandPlan {
    static final YearMonth FIRST_MONTH = YearMonth.of(2023, 1);

    /** The worst: one education bureau and one bank. The city's gas company is a third, by its weight. */
    private static final Map<String, Double> EXCESS = Map.of("990101JY", 4.0, "990102JH", 4.0);

    private static final double[] MONTHS = {0.7, 0.95, 1, 1, 1, 1.1, 1.1, 1, 1.1, 0.9, 0.9, 0.85};

    private final Map<String, List<SampleUnit>> unitsBySeat = new HashMap<>();
    private final Map<String, Letter> letters = new HashMap<>();
    private final int months;

    DemandPlan(List<SampleUnit> units, int months) {
        this.months = months;
        for (SampleUnit unit : units) {
            unitsBySeat
                    .computeIfAbsent(unit.unit().regionCode(), key -> new ArrayList<>())
                    .add(unit);
        }
        if (months >= 4) {
            units.forEach(this::sendLetters);
        }
    }

    List<YearMonth> months() {
        List<YearMonth> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            all.add(FIRST_MONTH.plusMonths(i));
        }
        return all;
    }

    List<Letter> letters() {
        return letters.values().stream()
                .sorted((a, b) -> (a.unitCode() + a.item()).compareTo(b.unitCode() + b.item()))
                .toList();
    }

    /** What is demanded of a township's communities in a month; the total weight says how much. */
    Weighted<Demand> in(Region township, YearMonth month) {
        Weighted<Demand> demands = new Weighted<>();
        String county = township.code().substring(0, 6) + "000000";
        for (String seat : List.of(Places.CITY_CODE, county, township.code())) {
            for (SampleUnit unit : unitsBySeat.getOrDefault(seat, List.of())) {
                unit.kind().items().forEach((item, share) -> {
                    demands.add(new Demand(unit, item), weight(unit, item, share, month));
                });
            }
        }
        return demands;
    }

    /** How busy a month is on the whole; the Spring Festival makes a dip. */
    static double busyness(YearMonth month) {
        return MONTHS[month.getMonthValue() - 1];
    }

    private double weight(SampleUnit unit, String item, double share, YearMonth month) {
        double shares = unit.kind().items().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double weight = unit.kind().weight() * share / shares;
        weight *= EXCESS.getOrDefault(unit.unit().code(), 1.0);
        if (unit.kind().system().equals("教育")) {
            weight *= enrolment(month);
        }
        Letter letter = letters.get(unit.unit().code() + item);
        return letter == null ? weight : weight * letter.leaves(month);
    }

    /** Schools enrol in June and July. */
    private static double enrolment(YearMonth month) {
        return switch (month.getMonthValue()) {
            case 6 -> 2.5;
            case 7 -> 3;
            case 8 -> 1.8;
            default -> 1;
        };
    }

    private void sendLetters(SampleUnit unit) {
        boolean oddCounty = (unit.unit().code().charAt(5) - '0') % 2 == 1;
        switch (unit.kind().key()) {
            case "JY" -> {
                send(unit, "U01", 0, oddCounty);
                send(unit, "P17", 1, !oddCounty);
            }
            case "JH" -> send(unit, "P01", 0, oddCounty);
            case "BD" -> send(unit, "P08", 0, oddCounty);
            case "ZJ" -> send(unit, "P17", 1, !oddCounty);
            case "RS" -> send(unit, "P15", 1, true);
            case "RQ" -> {
                send(unit, "U01", 0, true);
                send(unit, "P17", 1, false);
            }
            case "GJ" -> send(unit, "P08", 1, true);
            default -> {
                // The other kinds get no letters.
            }
        }
    }

    private void send(SampleUnit unit, String item, int later, boolean works) {
        YearMonth sent = FIRST_MONTH.plusMonths(Math.min(months / 2 - 1 + later, months - 2));
        letters.put(unit.unit().code() + item, new Letter(unit.unit().code(), item, sent, works));
    }
}
