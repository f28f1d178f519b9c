package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.BuiltInRegions;
import cn.jianfu.datasets.region.PublishedRegions;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.table.CsvRow;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All places that units can belong to, and the words for them. */
final class Gazetteer implements Serializable {
    private static final long serialVersionUID = 1L;
    /** What the statistics bureau puts where a province has no city above its counties. */
    private static final List<String> NO_CITY = List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private final Map<String, Place> byCode = new HashMap<>();
    private final PlaceWords fullNames = new PlaceWords();
    private final PlaceWords shortNames = new PlaceWords();
    private final Map<String, PlaceWords> shortNamesByCity = new HashMap<>();
    private final Map<String, PlaceWords> townshipsByCounty = new HashMap<>();
    private final Map<String, PlaceWords> communitiesByTownship = new HashMap<>();

    private Gazetteer(Collection<Place> places) {
        for (Place place : places) {
            byCode.put(place.code(), place);
        }
        for (Place place : places) {
            index(place);
        }
    }

    /** Every province, city and county of the statistics bureau's codes of 2023, with the townships and communities of four cities. */
    static Gazetteer builtIn() {
        return new Gazetteer(Country.PLACES);
    }

    /** The places given, and those of the country around them: what is given of a county is all that there is of it. */
    private static Gazetteer within(List<Place> given) {
        Set<String> codes = new HashSet<>();
        Set<String> counties = new HashSet<>();
        for (Place place : given) {
            codes.add(place.code());
            counties.add(place.code().substring(0, Seat.COUNTY.digits()));
        }
        List<Place> places = new ArrayList<>(given);
        for (Place place : Country.PLACES) {
            // Of a county of which something is given all is given; where it is not given itself, it is none: its
            // townships hang on the city.
            boolean told = place.seat().digits() >= Seat.COUNTY.digits()
                    && counties.contains(place.code().substring(0, Seat.COUNTY.digits()));
            if (!codes.contains(place.code()) && !told) {
                places.add(place);
            }
        }
        return new Gazetteer(places);
    }

    /**
     * Reads a table of regions as it is published; it may hold several cities. The country is around it.
     *
     * @throws IllegalArgumentException when there is no region in it
     */
    static Gazetteer read(Path table) {
        return within(PublishedRegions.read(table).regions().stream()
                .map(Gazetteer::place)
                .toList());
    }

    /** The tree's regions, and the country around them. */
    static Gazetteer of(RegionTree tree) {
        return within(tree.regions().stream().map(Gazetteer::place).toList());
    }

    /** The place with a code of any length, zeros at the end or not. */
    @Nullable
    Place find(String digits) {
        return byCode.get((digits + "000000000000").substring(0, 12));
    }

    /** The place itself and everything above it, the nearest first. */
    List<Place> upwards(@Nullable Place place) {
        List<Place> chain = new ArrayList<>();
        for (int digits : place == null ? new int[0] : new int[] {12, 9, 6, 4, 2}) {
            Place at = find(Objects.requireNonNull(place).code().substring(0, digits));
            if (at != null && at.seat().digits() == digits) {
                chain.add(at);
            }
        }
        return chain;
    }

    /** Full names of provinces, cities and counties, and the short ones of provinces. */
    PlaceWords fullNames() {
        return fullNames;
    }

    /** Short names of provinces, cities and counties: 雁塔. */
    PlaceWords shortNames() {
        return shortNames;
    }

    /** Short names of the province, the city and the counties around a place, which its people use. */
    PlaceWords shortNamesAround(Place place) {
        return shortNamesByCity.getOrDefault(cityOf(place), PlaceWords.NONE);
    }

    /** Full and short names of a county's townships; of a city's own, where it has no counties. */
    PlaceWords townshipsOf(Place county) {
        return townshipsByCounty.getOrDefault(county.prefix(), PlaceWords.NONE);
    }

    /** Full and short names of a township's communities. */
    PlaceWords communitiesOf(Place township) {
        return communitiesByTownship.getOrDefault(township.prefix(), PlaceWords.NONE);
    }

    /** Digits of the county that a township lies in, or of the city. */
    private String holder(Place township) {
        Place county = find(township.code().substring(0, Seat.COUNTY.digits()));
        return county != null && county.seat().countyLike() ? county.prefix() : cityOf(township);
    }

    private static String cityOf(Place place) {
        return place.code().substring(0, 4);
    }

    private void index(Place place) {
        String stem = place.stem();
        boolean shorter = stem.length() >= 2 && !stem.equals(place.name());
        PlaceWords below =
                switch (place.seat()) {
                    case TOWNSHIP -> townshipsByCounty.computeIfAbsent(holder(place), key -> new PlaceWords());
                    case COMMUNITY ->
                        communitiesByTownship.computeIfAbsent(place.code().substring(0, 9), key -> new PlaceWords());
                    case PROVINCE, MUNICIPALITY, CITY, COUNTY, DISTRICT -> fullNames;
                };
        below.add(place.name(), place);
        String autonomous = AutonomousNames.shortened(place.name());
        if (!autonomous.isEmpty()) {
            below.add(autonomous, place);
        }
        if (shorter && below != fullNames) {
            below.add(stem, place);
        } else if (shorter) {
            shortNames.add(stem, place);
            if (place.seat() == Seat.PROVINCE || place.seat() == Seat.MUNICIPALITY) {
                fullNames.add(stem, place);
            }
            if (place.seat() == Seat.CITY || place.seat().countyLike()) {
                around(cityOf(place)).add(stem, place);
            }
        }
        if (place.seat() == Seat.CITY || place.seat().countyLike()) {
            Place province = find(place.code().substring(0, 2));
            if (province != null) {
                around(cityOf(place)).add(province.stem(), province);
            }
        }
    }

    private PlaceWords around(String cityPrefix) {
        return shortNamesByCity.computeIfAbsent(cityPrefix, key -> new PlaceWords());
    }

    private static Place place(Region region) {
        return Place.of(region.code(), region.name());
    }

    private static List<Place> places(List<CsvRow> rows, String codeColumn) {
        List<Place> places = new ArrayList<>();
        for (CsvRow row : rows) {
            String code = row.required(codeColumn);
            if (!code.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
                throw row.fault("行政区划代码应为2、4、6、9或12位数字：" + code);
            }
            Place place = Place.of(code, row.required("name"));
            if (place.seat() != Seat.CITY || !NO_CITY.contains(place.name())) {
                places.add(place);
            }
        }
        return places;
    }

    /** Read once in a process. */
    private static final class Country {
        static final List<Place> PLACES = List.copyOf(places(BuiltInRegions.rows(), "code"));
    }
}
