package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.UnitDecision;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitResolution;
import cn.jianfu.datasets.unit.UnitResolver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** Resolves each written name and county once. */
final class UnitNames {
    private final Reference reference;
    private final UnitResolver resolver;
    private final Set<String> registered;

    UnitNames(Reference reference) {
        this.reference = reference;
        this.resolver = new UnitResolver(reference.units(), reference.regions(), reference.aliases());
        this.registered = reference.units().units().stream().map(Unit::code).collect(Collectors.toSet());
    }

    /** All of the view {@code written_unit}, by county and name. */
    List<WrittenUnit> written(SparkSession spark, RegionDimension regions) {
        return spark.sql("SELECT unit_name, county_id FROM written_unit").collectAsList().parallelStream()
                .map(row -> resolve(row.getString(0), regions.region(row.getInt(1)), row.getInt(1)))
                .sorted(Comparator.comparing(WrittenUnit::countyId).thenComparing(WrittenUnit::name))
                .toList();
    }

    private WrittenUnit resolve(String name, Region county, int countyId) {
        UnitResolution machine = resolver.resolve(name, county.code());
        return new WrittenUnit(
                name,
                county,
                countyId,
                machine,
                machine.unit() == null ? resolver.candidates(name, county.code()) : List.of(),
                decision(name, machine, county.code()).orElse(null));
    }

    /**
     * What a person decided of the name; else of the unit that was composed of it, by its full name: so a unit is confirmed, renamed or merged with all its
     * spellings, and one spelling is split off by a decision on itself.
     */
    private Optional<UnitDecision> decision(String name, UnitResolution machine, String countyCode) {
        Decisions decisions = reference.decisions();
        Unit composed = machine.unit();
        Optional<UnitDecision> own = decisions.unit(name, countyCode);
        return own.isPresent() || composed == null || registered.contains(composed.code())
                ? own
                : decisions.unit(composed.name(), countyCode).filter(decision -> decision.unit() != null);
    }
}
