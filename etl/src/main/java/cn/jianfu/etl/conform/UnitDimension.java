package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.UnitDecision;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitCandidate;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.number.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Demanding units: those of the registry, those that people named, those that the software composed of the names written, provisional until a person confirms
 * them. A name that resolves to nothing stays itself, a unit of its own within the county: names are never thrown together. Names that say no unit at all
 * (有关部门) have one row together, which is no unit.
 */
final class UnitDimension {
    /** Code of the row of all names that say no unit. */
    static final String UNSTATED = "UNSTATED";

    /** How a unit came to be known. */
    private enum Standing {
        REGISTERED,
        CONFIRMED,
        PROVISIONAL,
        UNKNOWN,
        UNSTATED
    }

    private static final StructType NAME = new StructType()
            .add("unit_name_id", DataTypes.IntegerType)
            .add("unit_name", DataTypes.StringType)
            .add("normal_name", DataTypes.StringType)
            .add("county_code", DataTypes.StringType)
            .add("unit_id", DataTypes.IntegerType)
            .add("reason", DataTypes.StringType)
            .add("decision_id", DataTypes.LongType)
            .add("machine_unit_id", DataTypes.IntegerType)
            .add("confidence", DataTypes.DoubleType)
            .add("machine_reason", DataTypes.StringType)
            .add("unstated", DataTypes.BooleanType);

    private static final StructType CANDIDATE = new StructType()
            .add("unit_name_id", DataTypes.IntegerType)
            .add("place", DataTypes.IntegerType)
            .add("unit_id", DataTypes.IntegerType)
            .add("confidence", DataTypes.DoubleType)
            .add("reason", DataTypes.StringType);

    private static final StructType UNIT = new StructType()
            .add("unit_id", DataTypes.IntegerType)
            .add("unit_code", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("system", DataTypes.StringType)
            .add("level", DataTypes.StringType)
            .add("region_code", DataTypes.StringType)
            .add("resolved", DataTypes.BooleanType)
            .add("standing", DataTypes.StringType);

    private final Numbers numbers;
    private final List<WrittenUnit> written;
    private final List<Row> units = new ArrayList<>();
    private final Map<String, Integer> idsByCode = new HashMap<>();
    private final Map<Name, UnitMeaning> meanings = new HashMap<>();
    private final Set<String> confirmed = new HashSet<>();
    private final Map<String, Unit> called = new HashMap<>();
    private final Map<Integer, Unit> described = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Row> names = new ArrayList<>();

    UnitDimension(LedgerBook book, Judges judges, Reference reference, Numbers numbers) {
        this.numbers = numbers;
        this.written = new UnitNames(reference, judges).written(book);
        reference.units().units().forEach(unit -> known(unit, Standing.REGISTERED));
        reference.decisions().units().forEach(this::confirm);
        for (WrittenUnit name : written) {
            known(name.unit());
        }
        for (WrittenUnit name : written) {
            known(name.machine().unit());
            name.candidates().forEach(candidate -> known(candidate.unit()));
        }
        if (written.stream().anyMatch(WrittenUnit::unstated)) {
            known(WrittenUnit.none(reference.regions().root().code()), Standing.UNSTATED);
        }
        for (WrittenUnit name : written) {
            names.add(row(name));
        }
    }

    /** What a person called a unit holds where the person's scope covers the unit; of several the last. */
    private void confirm(UnitDecision decision) {
        Unit unit = decision.unit();
        if (unit != null) {
            confirmed.add(unit.code());
            String scope = decision.scopeCode().replaceFirst("(00)+$", "");
            if (unit.regionCode().startsWith(scope)) {
                called.put(unit.code(), unit);
            }
        }
    }

    private void known(@Nullable Unit unit) {
        if (unit != null) {
            boolean byPerson = confirmed.contains(unit.code()) || unit.code().startsWith("OWN:");
            known(called.getOrDefault(unit.code(), unit), byPerson ? Standing.CONFIRMED : Standing.PROVISIONAL);
        }
    }

    /** The first description counts: the registry's, then a person's, then the software's. */
    private void known(Unit unit, Standing standing) {
        if (!idsByCode.containsKey(unit.code())) {
            idsByCode.put(unit.code(), add(unit, unit.code(), standing));
        }
    }

    private int add(Unit unit, @Nullable String code, Standing standing) {
        // As app.unit_key of the database has it.
        String key = code == null ? "NAME:" + unit.regionCode() + ":" + unit.name() : code;
        int id = numbers.of(Numbers.Kind.UNIT, key);
        units.add(RowFactory.create(
                id,
                code,
                unit.name(),
                unit.system(),
                unit.level(),
                unit.regionCode(),
                standing.compareTo(Standing.UNKNOWN) < 0,
                standing.name()));
        described.put(id, unit);
        if (code != null) {
            codes.put(id, code);
        }
        return id;
    }

    private int id(WrittenUnit name) {
        Unit unit = name.unit();
        if (unit == null && !name.unstated()) {
            return add(name.itself(), null, Standing.UNKNOWN);
        }
        return Objects.requireNonNull(idsByCode.get(unit == null ? UNSTATED : unit.code()));
    }

    private Row row(WrittenUnit name) {
        Unit said = name.machine().unit();
        UnitDecision decision = name.decision();
        int id = id(name);
        int nameId = numbers.of(Numbers.Kind.UNIT_NAME, name.county(), name.name());
        Unit unit = Objects.requireNonNull(described.get(id));
        meanings.put(
                new Name(name.name(), name.county(), 0),
                new UnitMeaning(
                        nameId,
                        id,
                        // What nobody said is told apart by how it was written: two counties' 有关部门 may be two.
                        name.unstated() ? -1 - nameId : id,
                        codes.get(id),
                        unit.level(),
                        unit.regionCode(),
                        name.moved()));
        return RowFactory.create(
                nameId,
                name.name(),
                Decisions.normal(name.name()),
                name.county(),
                id,
                decision == null ? name.machine().reason() : DecisionSentence.of(decision),
                decision == null ? null : decision.id(),
                said == null ? null : idsByCode.get(said.code()),
                name.machine().confidence(),
                name.machine().reason(),
                name.machine().unstated());
    }

    /** Which unit each name means. */
    Map<Name, UnitMeaning> meanings() {
        return meanings;
    }

    /** One row per written name and county. */
    Dataset<Row> unitNames(SparkSession spark) {
        return spark.createDataFrame(names, NAME);
    }

    /** One row per unresolved name and unit that it may mean, best first. */
    Dataset<Row> candidates(SparkSession spark) {
        List<Row> rows = new ArrayList<>();
        for (WrittenUnit name : written) {
            int place = 1;
            for (UnitCandidate candidate : name.candidates()) {
                rows.add(RowFactory.create(
                        numbers.of(Numbers.Kind.UNIT_NAME, name.county(), name.name()),
                        place++,
                        idsByCode.get(candidate.unit().code()),
                        candidate.score(),
                        candidate.reason()));
            }
        }
        return spark.createDataFrame(rows, CANDIDATE);
    }

    /** One row per unit: those registered, those of the names written and what they may mean, then the names that resolved to none. */
    Dataset<Row> units(SparkSession spark) {
        return spark.createDataFrame(units, UNIT);
    }
}
