package cn.jianfu.etl.conform;

import cn.jianfu.etl.intake.IntakeRecord;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes typed facts of intake's rows.
 *
 * <p>Nothing is decided per row: communities are located per file and name, certificates classified per distinct name and county,
 * units resolved per distinct name and county, and people's decisions taken in likewise. Rows then only join small tables.
 *
 * <p>Views it leaves for the marts: {@code region, unit, item, attribute, name, file, file_community, place, fact, applicant,
 * intake_quarantine, intake_file, misplaced_row, epoch, suggestion, decision_input, unit_name}.
 */
public final class Conform {
    private final SparkSession spark;
    private final Reference reference;

    public Conform(SparkSession spark, Reference reference) {
        this.spark = spark;
        this.reference = reference;
    }

    /** @param run the run's directory; facts and applicants are written there */
    public void conform(IntakeResult intake, Path run) {
        for (String record : List.of(IntakeRecord.ROW, IntakeRecord.QUARANTINE, IntakeRecord.FILE)) {
            intake.records()
                    .filter("record = '" + record + "'")
                    .createOrReplaceTempView("intake_" + record.toLowerCase(java.util.Locale.ROOT));
        }
        RegionDimension regions = new RegionDimension(reference.regions());
        regions.view(spark).createOrReplaceTempView("region");
        AttributeDimension.view(spark).createOrReplaceTempView("attribute");
        files(intake).createOrReplaceTempView("file");

        PlaceDimension places = new PlaceDimension(spark, reference.regions(), regions);
        places.files().createOrReplaceTempView("file_place");
        places.rows().createOrReplaceTempView("place");
        view("file_community");
        view("sheet");

        EpochDimension.view(spark, reference.catalogue().epochs()).createOrReplaceTempView("epoch");
        view("located_row");
        DecisionInput decisions = new DecisionInput(spark, reference);
        decisions.summary().createOrReplaceTempView("decision_input");
        decisions.all().write().parquet(run.resolve("decision").toString());
        ItemDimension items = new ItemDimension(reference.catalogue(), reference.decisions());
        items.view(spark).createOrReplaceTempView("item");
        NameDimension names = new NameDimension(spark, reference, regions, items);
        names.names().createOrReplaceTempView("name");
        names.suggestions().createOrReplaceTempView("suggestion");
        UnitDimension units = new UnitDimension(spark, reference, regions);
        units.unitNames().createOrReplaceTempView("unit_name");
        units.units().createOrReplaceTempView("unit");

        view("misplaced_row");
        write("fact", run);
        write("applicant", run);
    }

    private void view(String model) {
        SqlModel.load("conform", model).query(spark).createOrReplaceTempView(model);
    }

    private void write(String model, Path run) {
        String target = run.resolve(model).toString();
        Dataset<Row> rows = SqlModel.load("conform", model).query(spark);
        rows.write().parquet(target);
        spark.read().schema(rows.schema()).parquet(target).createOrReplaceTempView(model);
    }

    /** One row per file; of files with the same bytes the first by path stands for all. */
    private Dataset<Row> files(IntakeResult intake) {
        Set<String> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (var file : intake.files()) {
            rows.add(RowFactory.create(rows.size() + 1, file.getSha256(), file.getPath(), seen.add(file.getSha256())));
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("file_id", DataTypes.IntegerType)
                        .add("sha256", DataTypes.StringType)
                        .add("path", DataTypes.StringType)
                        .add("is_first", DataTypes.BooleanType));
    }
}
