package cn.jianfu.datasets.sample.city;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sort of demanding unit, one of which every city, county or township has.
 *
 * @param key part of the units' codes
 * @param formal the full name, with the places {@code {C}} city, {@code {X}} county and {@code {T}} township in it, in small letters without their endings;
 *     {@code {O}} is what a township's office is called, 办事处 or 人民政府
 * @param organ the name without its place
 * @param spoken what people call it instead
 * @param weight how much it demands, compared with other kinds
 * @param items the share of each item in what it demands, by catalogue code
 */
public record UnitKind(
        String key,
        Seat seat,
        String system,
        String formal,
        String organ,
        List<String> spoken,
        double weight,
        Map<String, Double> items) {

    /** Where a kind has its seats. */
    public enum Seat {
        CITY("市级"),
        /** In the city, and counties that are no districts usually have one of their own: from there it is written with the city. */
        CITY_FOR_DISTRICTS("市级"),
        /** In the city, where every county has one of the same name: never written without the city. */
        CITY_OFFICE("市级"),
        COUNTY("县级"),
        TOWNSHIP("乡级"),
        /** At the county, named by its place in the middle or at the end: 农业银行青石支行. */
        BANK("其他");

        private final String level;

        Seat(String level) {
            this.level = level;
        }

        String level() {
            return level;
        }
    }

    /** {@code spoken} between vertical bars; {@code items} like {@code P01:3 U02:0.5}. */
    static UnitKind of(
            String key,
            Seat seat,
            String system,
            String formal,
            String organ,
            String spoken,
            double weight,
            String items) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String item : items.isEmpty() ? new String[0] : items.split(" ")) {
            shares.put(item.substring(0, 3), Double.valueOf(item.substring(4)));
        }
        List<String> words = Arrays.stream(spoken.split("\\|"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new UnitKind(key, seat, system, formal, organ, words, weight, shares);
    }

    /** Whether it asks nobody for certificates, and burdens communities in other ways only. The register knows its other names. */
    boolean office() {
        return items.isEmpty();
    }
}
