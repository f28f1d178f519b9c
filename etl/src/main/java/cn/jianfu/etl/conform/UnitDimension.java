package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.UnitDecision;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitCandidate;
import cn.jianfu.datasets.unit.UnitResolution;
import cn.jianfu.datasets.unit.UnitResolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Demanding units, resolved once per written name and county: by a person's decision where there is one in force, else by the resolver. A name that resolves to
 * nothing stays itself, a unit of its own within the county: names are never thrown together.
 */
final class UnitDimension {
    private static final String UNSORTED = "未归类";
    private static final String NO_LEVEL = "其他";

    /** A name as one county's communities write it, and what it turned out to be. */
    private record Written(
            String name,
            Region county,
            int countyId,
            UnitResolution machine,
            List<UnitCandidate> candidates,
            @Nullable UnitDecision decision) {
        @Nullable
        Unit unit() {
            if (decision == null) {
                return machine.unit();
            }
            return decision.unit() == null ? ofItsOwn() : decision.unit();
        }

        /** A person looked and said that it is nobody else. */
        private Unit ofItsOwn() {
            String name = Decisions.normal(this.name);
            return new Unit("OWN:" + county.code() + ":" + name, name, UNSORTED, NO_LEVEL, county.code(), List.of());
        }

        boolean moved() {
            Unit said = machine.unit();
            if (decision == null || (said == null && decision.unit() == null)) {
                return false;
            }
            return said == null
                    || !said.code().equals(Objects.requireNonNull(unit()).code());
        }
    }

    private final SparkSession spark;
    private final List<Written> written;
    private final List<Row> units = new ArrayList<>();
    private final Map<String, Integer> idsByCode = new HashMap<>();
    private final List<Row> names = new ArrayList<>();

    UnitDimension(SparkSession spark, Reference reference, RegionDimension regions) {
        this.spark = spark;
        UnitResolver resolver = new UnitResolver(reference.units(), reference.regions());
        this.written =
                spark.sql("SELECT unit_name, county_id FROM written_unit").collectAsList().parallelStream()
                        .map(row -> {
                            Region county = regions.region(row.getInt(1));
                            String name = row.getString(0);
                            UnitResolution machine = resolver.resolve(name, county.code());
                            return new Written(
                                    name,
                                    county,
                                    row.getInt(1),
                                    machine,
                                    machine.unit() == null ? resolver.candidates(name, county.code()) : List.of(),
                                    reference
                                            .decisions()
                                            .unit(name, county.code())
                                            .orElse(null));
                        })
                        .sorted(Comparator.comparing(Written::countyId).thenComparing(Written::name))
                        .toList();
        reference.units().units().forEach(this::known);
        for (Written name : written) {
            Unit unit = name.unit();
            if (unit != null) {
                known(unit);
            }
        }
        for (Written name : written) {
            names.add(row(name));
        }
    }

    /** The registry speaks first; a decision's own description serves where the registry no longer has the unit, or never had. */
    private void known(Unit unit) {
        if (!idsByCode.containsKey(unit.code())) {
            idsByCode.put(
                    unit.code(), add(unit.code(), unit.name(), unit.system(), unit.level(), unit.regionCode(), true));
        }
    }

    private int add(
            @Nullable String code, String name, String system, String level, String regionCode, boolean resolved) {
        units.add(RowFactory.create(units.size() + 1, code, name, system, level, regionCode, resolved));
        return units.size();
    }

    private Row row(Written name) {
        Unit unit = name.unit();
        Unit said = name.machine().unit();
        UnitDecision decision = name.decision();
        int id = unit == null
                ? add(null, name.name(), UNSORTED, NO_LEVEL, name.county().code(), false)
                : Objects.requireNonNull(idsByCode.get(unit.code()));
        return RowFactory.create(
                names.size(),
                name.name(),
                Decisions.normal(name.name()),
                name.countyId(),
                id,
                decision == null ? name.machine().reason() : DecisionSentence.of(decision),
                decision == null ? null : decision.id(),
                said == null ? null : idsByCode.get(said.code()),
                name.machine().confidence(),
                name.machine().reason(),
                name.moved());
    }

    /** One row per written name and county. */
    Dataset<Row> unitNames() {
        return spark.createDataFrame(
                names,
                new StructType()
                        .add("unit_name_id", DataTypes.IntegerType)
                        .add("unit_name", DataTypes.StringType)
                        .add("normal_name", DataTypes.StringType)
                        .add("county_id", DataTypes.IntegerType)
                        .add("unit_id", DataTypes.IntegerType)
                        .add("reason", DataTypes.StringType)
                        .add("decision_id", DataTypes.LongType)
                        .add("machine_unit_id", DataTypes.IntegerType)
                        .add("confidence", DataTypes.DoubleType)
                        .add("machine_reason", DataTypes.StringType)
                        .add("moved", DataTypes.BooleanType));
    }

    /** One row per unresolved name and unit that it may mean, best first. */
    Dataset<Row> candidates() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            int place = 1;
            for (UnitCandidate candidate : written.get(i).candidates()) {
                rows.add(RowFactory.create(
                        i, place++, idsByCode.get(candidate.unit().code()), candidate.score(), candidate.reason()));
            }
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("unit_name_id", DataTypes.IntegerType)
                        .add("place", DataTypes.IntegerType)
                        .add("unit_id", DataTypes.IntegerType)
                        .add("confidence", DataTypes.DoubleType)
                        .add("reason", DataTypes.StringType));
    }

    /** One row per unit: those registered, those that people added, then the names that resolved to none. */
    Dataset<Row> units() {
        return spark.createDataFrame(
                units,
                new StructType()
                        .add("unit_id", DataTypes.IntegerType)
                        .add("unit_code", DataTypes.StringType)
                        .add("name", DataTypes.StringType)
                        .add("system", DataTypes.StringType)
                        .add("level", DataTypes.StringType)
                        .add("region_code", DataTypes.StringType)
                        .add("resolved", DataTypes.BooleanType));
    }
}
