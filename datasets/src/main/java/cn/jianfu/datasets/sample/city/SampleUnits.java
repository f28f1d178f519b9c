package cn.jianfu.datasets.sample.city;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives every city, county and township its units, and every unit the ways in which people write its name. */
public final class SampleUnits {
    private static final List<UnitKind> KINDS =
            Stream.concat(UnitKinds.ALL.stream(), OfficeKinds.ALL.stream()).toList();

    private SampleUnits() {}

    public static List<SampleUnit> of(RegionTree tree) {
        List<SampleUnit> units = new ArrayList<>();
        for (Region region : tree.regions()) {
            for (UnitKind kind : KINDS) {
                RegionLevel seat =
                        switch (kind.seat()) {
                            case CITY, CITY_FOR_DISTRICTS, CITY_OFFICE -> RegionLevel.CITY;
                            case COUNTY, BANK -> RegionLevel.COUNTY;
                            case TOWNSHIP -> RegionLevel.TOWNSHIP;
                        };
                if (region.level() == seat) {
                    units.add(unit(region, kind, tree));
                }
            }
        }
        return units;
    }

    private static SampleUnit unit(Region seat, UnitKind kind, RegionTree tree) {
        String county = nameOf(seat.code().substring(0, 6) + "000000", tree);
        String township = seat.level() == RegionLevel.TOWNSHIP ? seat.name() : "";
        // Only the police of a district (区) are a branch of the city's; a county (县) has its own.
        String pattern = county.endsWith("区") ? kind.formal() : kind.formal().replace("{C}公安局{x}分局", "{X}公安局");
        String called = township.endsWith("街道") ? "办事处" : "人民政府";
        String formal = pattern.replace("{O}", called)
                .replace("{C}", Places.CITY)
                .replace("{X}", county)
                .replace("{x}", stem(county))
                .replace("{T}", township)
                .replace("{t}", stem(township));
        String code = seat.prefix() + kind.key();
        List<String> words = new ArrayList<>(kind.spoken());
        words.add(kind.organ().replace("{O}", called));
        words.removeIf(word -> word.equals(township.endsWith("街道") ? "政府" : "办"));
        List<String> aliases = kind.key().equals("JY") ? List.of(Places.CITY + county + "教育和体育局") : List.of();
        if (kind.office()) {
            String place = seat.level() == RegionLevel.CITY ? Places.CITY : county + township;
            aliases = words.stream()
                    .map(word -> place + word)
                    .filter(alias -> !alias.equals(formal))
                    .toList();
        }
        Unit unit = new Unit(code, formal, kind.system(), kind.seat().level(), seat.code(), aliases);

        Weighted<String> written = new Weighted<String>().add(formal, 6);
        Weighted<String> afar = new Weighted<String>().add(formal, 6);
        aliases.forEach(alias -> written.add(alias, 0.5));
        for (String word : words) {
            double share = word.equals(words.getLast()) ? 2 : 1;
            switch (kind.seat()) {
                case CITY_OFFICE -> written.add(Places.CITY + word, 4 * share);
                case CITY, CITY_FOR_DISTRICTS -> {
                    written.add(word, share).add(Places.CITY + word, share).add("市" + word, share);
                    slips(written, Places.CITY, word);
                    afar.add(Places.CITY + word, share);
                    slips(afar, Places.CITY, word);
                }
                case COUNTY -> {
                    String ending = county.substring(county.length() - 1);
                    written.add(word, share).add(county + word, 2 * share).add(ending + word, share);
                    written.add(stem(county) + word, share).add(Places.CITY + county + word, share);
                    slips(written, county, word);
                }
                case BANK -> {
                    written.add(word, share).add(word + stem(county) + "支行", share);
                    written.add(county + word, share).add(stem(county) + word, share);
                    slips(written, stem(county), word);
                }
                case TOWNSHIP -> {
                    written.add(stem(township) + word, 2 * share).add(township + word, 2 * share);
                    written.add(county + township + word, share);
                    slips(written, township, word);
                }
            }
        }
        return new SampleUnit(unit, kind, written, afar);
    }

    private static void slips(Weighted<String> written, String place, String word) {
        if (word.length() >= 4) {
            List<String> slips = TypingErrors.of(word);
            slips.forEach(slip -> written.add(place + slip, 0.3 / slips.size()));
        }
    }

    private static String nameOf(String code, RegionTree tree) {
        return tree.find(code).map(Region::name).orElse("");
    }

    private static String stem(String name) {
        return name.replaceAll("(街道|镇|乡|区|县|市)$", "");
    }
}
