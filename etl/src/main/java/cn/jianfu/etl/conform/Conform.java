package cn.jianfu.etl.conform;

import cn.jianfu.etl.intake.IntakeRecord;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * <p>Nothing is decided per row: communities are located per file and name, certificates classified per distinct name,
 * units resolved per distinct name and county. Which of several ledgers of a community counts is decided per ledger. Rows then only join small
 * tables.
 *
 * <p>Views it leaves for the marts: {@code region, unit, item, attribute, name, file, file_community, file_standing, counted_file, place, fact,
 * burden, applicant, intake_quarantine, intake_warning, intake_file, misplaced_row, twin_ledger}.
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
        intake.records().createOrReplaceTempView("intake_record");
        for (String record : List.of(IntakeRecord.QUARANTINE, IntakeRecord.WARNING, IntakeRecord.FILE)) {
            intake.records()
                    .filter("record = '" + record + "'")
                    .createOrReplaceTempView("intake_" + record.toLowerCase(Locale.ROOT));
        }
        view("read_row");
        RegionDimension regions = new RegionDimension(reference.regions());
        regions.view(spark).createOrReplaceTempView("region");
        AttributeDimension.view(spark).createOrReplaceTempView("attribute");
        files(intake).createOrReplaceTempView("file");

        PlaceDimension places = new PlaceDimension(spark, reference.regions(), regions);
        places.files().createOrReplaceTempView("file_place");
        places.rows().createOrReplaceTempView("place");
        settle("filed_ledger");
        Standings.view(spark).createOrReplaceTempView("standing");
        settle("file_standing");
        settle("counted_file");
        view("counted_row");
        view("intake_row");
        settle("file_community");
        settle("sheet");
        settle("written_unit");

        NameDimension names = new NameDimension(spark, reference.catalogue());
        names.items().createOrReplaceTempView("item");
        names.names().createOrReplaceTempView("name");
        UnitDimension units = new UnitDimension(spark, reference, regions);
        units.unitNames().createOrReplaceTempView("unit_name");
        units.units().createOrReplaceTempView("unit");

        view("misplaced_row");
        settle("twin_ledger");
        write("burden", run);
        write("fact", run);
        write("applicant", run);
    }

    private void view(String model) {
        SqlModel.load("conform", model).query(spark).createOrReplaceTempView(model);
    }

    /** For models with about a row for each file: computed once and kept, instead of anew for each that asks. */
    private void settle(String model) {
        Dataset<Row> rows = SqlModel.load("conform", model).query(spark);
        spark.createDataFrame(rows.collectAsList(), rows.schema()).createOrReplaceTempView(model);
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
            rows.add(RowFactory.create(
                    rows.size() + 1, file.sha256(), file.path(), seen.add(file.sha256()), file.modifiedAt()));
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("file_id", DataTypes.IntegerType)
                        .add("sha256", DataTypes.StringType)
                        .add("path", DataTypes.StringType)
                        .add("is_first", DataTypes.BooleanType)
                        .add("modified_at", DataTypes.TimestampType));
    }
}
