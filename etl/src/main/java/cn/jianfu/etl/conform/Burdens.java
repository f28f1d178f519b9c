package cn.jianfu.etl.conform;

import cn.jianfu.datasets.burden.WorkerCounts;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What is made of the ledgers of other burdens: their hours, what caps limit, and what is asked twice.
 *
 * @see <a href="file:docs/decisions/0010-other-burdens.md">decision 0010</a>
 */
final class Burdens {
    /** From so many forms on they are found by their signatures, not held against each other. */
    private static final long MANY_FORMS = 5_000;

    private static final StructType WORKER = new StructType()
            .add("community_code", DataTypes.StringType)
            .add("workers", DataTypes.IntegerType)
            .add("valid_from", DataTypes.DateType);

    private static final StructType WORKER_FAULT =
            new StructType().add("line", DataTypes.LongType).add("message", DataTypes.StringType);

    private Burdens() {}

    /**
     * Leaves the views {@code factor, cap, declared_worker, worker_fault, calendar, term, worth, burden_hours,
     * burden_load, certificate_load, signboard,
     * task, cap_observation, cap_figure, similar_pair, pair_community}. Needs {@code burden} and {@code fact}.
     *
     * @param months that the run speaks of, each by its first day
     */
    static void conform(SparkSession spark, Models models, Reference reference, List<LocalDate> months) {
        RuleViews.factors(spark, reference.factors());
        RuleViews.caps(spark, reference.caps());
        workers(spark, reference.workers());
        Months.view(spark, months).createOrReplaceTempView("calendar");
        models.settle("term");
        models.settle("worth");
        models.view("marked_burden");
        models.view("burden_part");
        models.write("burden_hours");
        models.view("task");
        models.view("certificate_load");
        models.view("burden_load");
        models.view("signboard");
        models.view("stated", "mart_stated");
        // Written, since every figure asks for it, and a trial of other caps after the run.
        models.write("cap_observation");
        models.view("cap_figure");
        similar(spark, models, reference, MANY_FORMS);
    }

    /** @param manyForms from so many on they are found by their signatures */
    static void similar(SparkSession spark, Models models, Reference reference, long manyForms) {
        models.view("matter_community");
        MatterSets.of(spark, reference).createOrReplaceTempView("matter_set");
        long forms = spark.sql("SELECT DISTINCT matter_id FROM matter_set WHERE kind = 'forms'")
                .count();
        models.view(forms < manyForms ? "form_candidate_exact" : "form_candidate_hashed", "form_candidate");
        models.view("meeting_candidate");
        models.write("similar_pair");
        models.view("pair_community");
    }

    private static void workers(SparkSession spark, WorkerCounts workers) {
        spark.createDataFrame(
                        workers.declared().stream()
                                .map(one -> RowFactory.create(one.communityCode(), one.workers(), one.from()))
                                .toList(),
                        WORKER)
                .createOrReplaceTempView("declared_worker");
        spark.createDataFrame(
                        workers.faults().stream()
                                .map(fault -> RowFactory.create(fault.line(), fault.sentence()))
                                .toList(),
                        WORKER_FAULT)
                .createOrReplaceTempView("worker_fault");
    }
}
