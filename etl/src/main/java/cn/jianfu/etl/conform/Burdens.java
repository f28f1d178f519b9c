package cn.jianfu.etl.conform;

import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.change.Held;
import cn.jianfu.etl.model.Lineage;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * What is made of the ledgers of other burdens: their hours, what caps limit, and what is asked twice.
 *
 * <p>Views that it leaves: {@code term, worth, burden_hours, burden_load, certificate_load, signboard,
 * task, mart_stated, cap_observation, cap_figure, similar_pair, pair_community}. It needs {@code burden, fact, factor, cap, calendar}.
 *
 * @see <a href="file:docs/decisions/0010-other-burdens.md">decision 0010</a>
 */
final class Burdens {
    /** From so many forms on they are found by their signatures, not held against each other. */
    private static final long MANY_FORMS = 5_000;

    private static final String HOURS = "burden_hours";
    private static final String OBSERVATIONS = "cap_observation";
    private static final String PAIRS = "similar_pair";

    private Burdens() {}

    /** Of all rows. */
    static void all(Models models, Reference reference) {
        hours(models);
        models.write(HOURS);
        loads(models);
        // Written, since every figure asks for it, and a trial of other caps after the run.
        models.write(OBSERVATIONS);
        models.view("cap_figure");
        similar(models, reference, MANY_FORMS);
    }

    /** Of the rows of the communities that have changed alone: what their own marts are made of. */
    static void touched(Models models) {
        hours(models);
        models.settle(HOURS);
        loads(models);
    }

    /**
     * Of all rows, where some communities have changed; what no other rows went into is taken from the run before.
     *
     * @param touched where {@link #touched} has left its views
     */
    static void changed(Models models, Reference reference, SparkSession touched, Path before, Change change) {
        for (String table : List.of("term", "worth")) {
            models.adopted(touched.table(table)).createOrReplaceTempView(table);
        }
        Dataset<Row> fresh = touched.table(HOURS);
        Dataset<Row> hours = models.kept(HOURS, before, fresh.schema());
        if (change.tables().contains(Held.BURDENS)) {
            hours = hours.filter(functions.not(functions
                            .col("community_code")
                            .isin(change.communities().toArray())))
                    .unionByName(models.adopted(fresh));
        }
        hours.createOrReplaceTempView(HOURS);
        loads(models);
        models.writeOrShare(OBSERVATIONS, before, change);
        models.view("cap_figure");
        if (Lineage.changed(PAIRS, change.tables())) {
            similar(models, reference, MANY_FORMS);
        } else {
            models.share(PAIRS, before);
            models.view("matter_community");
            models.view("pair_community");
        }
    }

    /** Leaves with the run what {@link #changed} did not write. */
    static void keep(Models models, Path before, Change change) {
        if (change.tables().contains(Held.BURDENS)) {
            models.keep(HOURS);
        } else {
            models.share(HOURS, before);
        }
    }

    private static void worth(Models models) {
        models.settle("term");
        models.settle("worth");
    }

    private static void hours(Models models) {
        worth(models);
        models.view("marked_burden");
        models.view("burden_part");
    }

    private static void loads(Models models) {
        models.view("task");
        models.view("certificate_load");
        models.view("burden_load");
        models.view("signboard");
        models.view("stated", "mart_stated");
    }

    /** @param manyForms from so many on they are found by their signatures */
    static void similar(Models models, Reference reference, long manyForms) {
        models.view("matter_community");
        MatterSets.of(models.spark(), reference).createOrReplaceTempView("matter_set");
        long forms = models.spark()
                .sql("SELECT DISTINCT matter_id FROM matter_set WHERE kind = 'forms'")
                .count();
        models.view(forms < manyForms ? "form_candidate_exact" : "form_candidate_hashed", "form_candidate");
        models.view("meeting_candidate");
        models.write(PAIRS);
        models.view("pair_community");
    }
}
