package cn.jianfu.etl.conform;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitResolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Demanding units, resolved once per written name and county. A name that resolves to nothing stays itself, a unit of
 * its own within the county: names are never thrown together.
 */
final class UnitDimension {
    private static final String UNSORTED = "未归类";

    /** A name as one county's communities write it, and what it turned out to be. */
    private record Written(
            String name, int county, @Nullable Unit unit) {}

    private final SparkSession spark;
    private final List<Unit> registered;
    private final List<Written> written;
    private final RegionDimension regions;
    private final Map<String, Integer> idsByCode = new HashMap<>();

    UnitDimension(SparkSession spark, Reference reference, RegionDimension regions) {
        this.spark = spark;
        this.regions = regions;
        this.registered = reference.units().units();
        for (Unit unit : registered) {
            idsByCode.put(unit.code(), idsByCode.size() + 1);
        }
        UnitResolver resolver = new UnitResolver(reference.units(), reference.regions());
        this.written = spark.sql("SELECT unit_name, county_id FROM written_unit").collectAsList().parallelStream()
                .map(row -> new Written(
                        row.getString(0),
                        row.getInt(1),
                        resolver.resolve(
                                        row.getString(0),
                                        regions.region(row.getInt(1)).code())
                                .unit()))
                .sorted(Comparator.comparing(Written::county).thenComparing(Written::name))
                .toList();
    }

    /** One row per written name and county. */
    Dataset<Row> unitNames() {
        List<Row> rows = new ArrayList<>();
        int nextUnresolved = registered.size() + 1;
        for (Written name : written) {
            Unit unit = name.unit();
            Integer id = unit == null ? Integer.valueOf(nextUnresolved++) : idsByCode.get(unit.code());
            rows.add(RowFactory.create(name.name(), name.county(), id));
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("unit_name", DataTypes.StringType)
                        .add("county_id", DataTypes.IntegerType)
                        .add("unit_id", DataTypes.IntegerType));
    }

    /** One row per unit: those registered, then the names that resolved to none. */
    Dataset<Row> units() {
        List<Row> rows = new ArrayList<>();
        for (Unit unit : registered) {
            rows.add(RowFactory.create(
                    rows.size() + 1, unit.code(), unit.name(), unit.system(), unit.level(), unit.regionCode(), true));
        }
        for (Written name : written) {
            if (name.unit() == null) {
                Region county = regions.region(name.county());
                rows.add(RowFactory.create(rows.size() + 1, null, name.name(), UNSORTED, "其他", county.code(), false));
            }
        }
        return spark.createDataFrame(
                rows,
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
