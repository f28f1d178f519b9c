package cn.jianfu.dashboard.scope;

import java.util.List;
import java.util.Set;

/**
 * A region code of twelve digits: province 2, city 2, county 2, township 3, community 3. Its descendants are the codes
 * between {@link #first()} and {@link #last()}.
 */
public record RegionCode(String digits) {
    private static final int CITY_DIGITS = 4;
    private static final int COUNTY_DIGITS = 6;
    /** 东莞, 中山, 儋州, 嘉峪关: the cities without counties (不设区的地级市), each of which does for its townships what a county does. */
    private static final Set<String> CITIES_WITHOUT_COUNTIES = Set.of("4419", "4420", "4604", "6202");

    private static final List<Integer> ENDS = List.of(2, 4, 6, 9, 12);

    public RegionCode {
        if (!digits.matches("\\d{12}")) {
            throw new IllegalArgumentException("not a region code: " + digits);
        }
    }

    /** Whether a text from outside can be a region code. */
    public static boolean isOne(String text) {
        return text.matches("\\d{12}");
    }

    /** The digits that all descendants begin with. */
    public String prefix() {
        int end = 0;
        int start = 0;
        for (int next : ENDS) {
            if (!digits.substring(start, next).matches("0+")) {
                end = next;
            }
            start = next;
        }
        return digits.substring(0, end);
    }

    /** Whether it is a county, or a city that stands for one, or lies in one: what goes to anybody else leaves the county. */
    public boolean withinCounty() {
        return prefix().length() >= COUNTY_DIGITS || CITIES_WITHOUT_COUNTIES.contains(prefix());
    }

    /**
     * The county that it is or lies in, or the city that stands for one; above the counties the region itself. What
     * {@code app.county_of} says in the database.
     */
    public RegionCode county() {
        if (!withinCounty()) {
            return this;
        }
        String city = digits.substring(0, CITY_DIGITS);
        return new RegionCode(
                padded(CITIES_WITHOUT_COUNTIES.contains(city) ? city : digits.substring(0, COUNTY_DIGITS), "0"));
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(RegionCode other) {
        return other.digits.startsWith(prefix());
    }

    /** The lowest code of this region and its descendants. */
    public String first() {
        return padded(prefix(), "0");
    }

    /** The highest code that a descendant can have. */
    public String last() {
        return padded(prefix(), "9");
    }

    /** This region and those above it, province first. */
    public List<String> path() {
        int length = prefix().length();
        return ENDS.stream()
                .filter(end -> end <= length)
                .map(end -> padded(digits.substring(0, end), "0"))
                .distinct()
                .toList();
    }

    private static String padded(String prefix, String digit) {
        return prefix + digit.repeat(12 - prefix.length());
    }
}
