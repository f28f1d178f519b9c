package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.city.Places;
import cn.jianfu.datasets.sample.city.SampleUnit;
import cn.jianfu.datasets.sample.city.SampleUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Names of units as the sample generator writes them, for measuring the resolver on. */
final class UnitVariants {
    private final RegionTree regions;
    private final List<SampleUnit> units;

    /**
     * A name, where it was written, and the unit that was meant.
     *
     * @param unit its code
     */
    record Variant(String name, String county, String unit) {}

    UnitVariants(int counties) {
        regions = new RegionTree(Places.regions(counties, 12, 1));
        units = SampleUnits.of(regions);
    }

    RegionTree regions() {
        return regions;
    }

    UnitRegistry registry() {
        return new UnitRegistry(units.stream().map(SampleUnit::unit).toList());
    }

    /** Draws names as often as people write them, each in a county that uses the unit. */
    List<Variant> draw(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> counties =
                regions.children(Places.CITY_CODE).stream().map(Region::code).toList();
        List<Variant> variants = new ArrayList<>();
        while (variants.size() < count) {
            SampleUnit unit = units.get(random.nextInt(units.size()));
            String own = unit.unit().regionCode();
            String county = own.equals(Places.CITY_CODE)
                    ? counties.get(random.nextInt(counties.size()))
                    : own.substring(0, 6) + "000000";
            variants.add(
                    new Variant(unit.written().draw(random), county, unit.unit().code()));
        }
        return variants;
    }
}
