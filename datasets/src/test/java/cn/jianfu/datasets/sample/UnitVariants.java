package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.city.Places;
import cn.jianfu.datasets.sample.city.SampleUnit;
import cn.jianfu.datasets.unit.UnitRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Names of units as the generator writes them, for measuring the resolver on. */
public final class UnitVariants {
    private final SampleCity city;

    /**
     * A name, where it was written, and the unit that was meant.
     *
     * @param unit its code
     */
    public record Variant(String name, String county, String unit) {}

    public UnitVariants(long seed, int counties) {
        city = new SampleCity(seed, new SampleSize(counties, 12, 1, 7, 0, 0));
    }

    public RegionTree regions() {
        return city.regions();
    }

    public UnitRegistry registry() {
        return new UnitRegistry(city.units().stream().map(SampleUnit::unit).toList());
    }

    /** Draws names as often as people write them, each in a county that uses the unit. */
    public List<Variant> draw(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> counties = city.regions().children(Places.CITY_CODE).stream()
                .map(county -> county.code())
                .toList();
        List<Variant> variants = new ArrayList<>();
        while (variants.size() < count) {
            SampleUnit unit = city.units().get(random.nextInt(city.units().size()));
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
