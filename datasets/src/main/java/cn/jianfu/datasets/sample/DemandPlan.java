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
    static final YearMonth FIRST_MONTH = SampleYear.MAIN.first();

    /** The worst: one education bureau and one bank. The city's gas company and its notaries are as bad, by their weight. */
    private static final Map<String, Double> EXCESS = Map.of("990101JY", 1.4, "990102JH", 3.5);

    /** How much more than elsewhere the units of a county ask for what they may not; the counties take turns. */
    private static final double[] LAX = {1.25, 1.05, 0.9, 0.8};

    /** What the campaign leaves of such demands by units that got no letter; some counties talk to all their units, some to none. */
    private static final double[] DETERRED = {0.7, 0.9, 0.8, 1};

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
        if (item.startsWith("A")) {
            return weight;
        }
        Letter letter = letters.get(unit.unit().code() + item);
        double deterred = months >= 4 && month.isAfter(firstLetters()) ? ofCounty(unit, DETERRED) : 1;
        return weight * ofCounty(unit, LAX) * (letter == null ? deterred : letter.leaves(month));
    }

    /** The figure for the county that the unit sits in; 1 for the city's own units. */
    private static double ofCounty(SampleUnit unit, double[] figures) {
        int county = Integer.parseInt(unit.unit().regionCode().substring(4, 6));
        return county == 0 ? 1 : figures[(county - 1) % figures.length];
    }

    /** Schools enrol in June and July. */
    private static double enrolment(YearMonth month) {
        return switch (month.getMonthValue()) {
            case 6 -> 1.2;
            case 7 -> 1.4;
            case 8 -> 1.2;
            default -> 1;
        };
    }

    private void sendLetters(SampleUnit unit) {
        boolean oddCounty = (unit.unit().code().charAt(5) - '0') % 2 == 1;
        switch (unit.kind().key()) {
            case "JY" -> {
                send(unit, "U01", 0, oddCounty);
                send(unit, "U02", 0, oddCounty);
                send(unit, "P17", 1, !oddCounty);
            }
            case "JH" -> {
                send(unit, "P01", 0, oddCounty);
                send(unit, "P11", 0, true);
            }
            case "BD" -> send(unit, "P08", 0, oddCounty);
            case "MZ" -> send(unit, "P08", 0, true);
            case "ZJ" -> send(unit, "P17", 1, !oddCounty);
            case "RS" -> send(unit, "P15", 1, true);
            case "YB" -> send(unit, "U05", 1, oddCounty);
            case "PC" -> send(unit, "P01", 1, oddCounty);
            case "RQ" -> {
                send(unit, "U01", 0, true);
                send(unit, "P17", 1, false);
            }
            case "GJ" -> send(unit, "P08", 1, true);
            case "GZ" -> send(unit, "P01", 0, true);
            default -> {
                // The other kinds get no letters.
            }
        }
    }

    private YearMonth firstLetters() {
        return FIRST_MONTH.plusMonths(Math.min(months / 2 - 1, months - 2));
    }

    private void send(SampleUnit unit, String item, int later, boolean works) {
        YearMonth sent = FIRST_MONTH.plusMonths(Math.min(months / 2 - 1 + later, months - 2));
        letters.put(unit.unit().code() + item, new Letter(unit.unit().code(), item, sent, works));
    }
}
