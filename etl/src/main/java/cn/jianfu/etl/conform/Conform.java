package cn.jianfu.etl.conform;

import cn.jianfu.datasets.privacy.ShownPath;
import cn.jianfu.etl.intake.HashedFile;
import cn.jianfu.etl.intake.IntakeRecord;
import cn.jianfu.etl.intake.IntakeResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * units resolved per distinct name and county, and people's decisions taken in likewise. Which of several ledgers of a community counts is decided
 * per ledger. Rows then only join small tables.
 *
 * <p>Views it leaves for the marts: {@code region, unit, item, attribute, name, file, file_community, file_standing, counted_file, file_place,
 * register_in_force, place,
 * quarantined_place, fact, burden, applicant, intake_quarantine, intake_warning, intake_file, misplaced_row, set_aside, twin_ledger, epoch, suggestion, decision_input, unit_name,
 * candidate}, and those of {@link Burdens} and {@link Tasks}.
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
        Models models = new Models(spark, run);
        intake.records().createOrReplaceTempView("intake_record");
        for (String record : List.of(IntakeRecord.QUARANTINE, IntakeRecord.WARNING, IntakeRecord.FILE)) {
            intake.records()
                    .filter("record = '" + record + "'")
                    .createOrReplaceTempView("intake_" + record.toLowerCase(Locale.ROOT));
        }
        models.view("read_row");
        RegionDimension regions = new RegionDimension(reference.regions());
        regions.view(spark).createOrReplaceTempView("region");
        AttributeDimension.view(spark).createOrReplaceTempView("attribute");
        files(intake).createOrReplaceTempView("file");

        PlaceDimension places = new PlaceDimension(spark, reference.regions(), regions);
        places.files().createOrReplaceTempView("file_place");
        places.rows().createOrReplaceTempView("place");
        places.quarantined().createOrReplaceTempView("quarantined_place");
        models.settle("filed_ledger");
        Standings.view(spark).createOrReplaceTempView("standing");
        models.settle("file_standing");
        models.settle("counted_file");
        models.view("counted_row");
        models.view("intake_row");
        models.settle("file_community");
        models.settle("sheet");
        models.view("set_aside_row");
        models.settle("written_unit");
        models.settle("register_in_force");

        EpochDimension.view(spark, reference.catalogue().epochs()).createOrReplaceTempView("epoch");
        models.view("located_row");
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
        units.candidates().createOrReplaceTempView("candidate");

        models.view("undated_row");
        models.write("misplaced_row");
        models.write("set_aside");
        models.settle("twin_ledger");
        models.write("fact");
        models.write("applicant");
        models.write("burden");
        Tasks.conform(spark, models, reference, regions);
        Burdens.conform(spark, models, reference);
    }

    /** One row per file, under what may be shown of its path; of files with the same bytes the first by path stands for all. */
    private Dataset<Row> files(IntakeResult intake) {
        Set<String> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        Map<String, String> shown =
                ShownPath.distinct(intake.files().stream().map(HashedFile::path).toList());
        for (var file : intake.files()) {
            rows.add(RowFactory.create(
                    rows.size() + 1,
                    file.sha256(),
                    shown.get(file.path()),
                    seen.add(file.sha256()),
                    file.modifiedAt()));
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
