package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.sample.SampleSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ledgers of a sample city against what it really contains, to the row. */
class BurdenTruthTest {

    /** The mart of each kind, and its columns under the truth's names. */
    private static final Map<String, List<String>> MARTS = new LinkedHashMap<>(Map.of(
            "meetings",
            List.of(
                    "meeting_month",
                    "entries rows",
                    "minutes minutes",
                    "attendees attendees",
                    "over_90 over_90_minutes",
                    "short_notice same_day_notice"),
            "forms",
            List.of(
                    "form_month",
                    "entries rows",
                    "times times",
                    "items items",
                    "not_admitted not_admitted",
                    "short_deadline short_deadline",
                    "photos photos"),
            "documents",
            List.of(
                    "document_month",
                    "entries rows",
                    "pages pages",
                    "characters characters",
                    "over_10_pages over_10_pages",
                    "over_4000 over_4000_characters",
                    "over_5000 over_5000_characters",
                    "without_number without_number"),
            "inspections",
            List.of("inspection_month", "entries rows", "minutes minutes", "not_approved not_approved"),
            "tasks",
            List.of(
                    "task_month",
                    "entries rows",
                    "duty counted_duty",
                    "assist counted_assist",
                    "excluded counted_excluded",
                    "unlisted counted_unlisted",
                    "pending counted_pending",
                    "disputed disputed"),
            "groups",
            List.of(
                    "group_stand",
                    "entries rows",
                    "sign_in sign_in",
                    "points points",
                    "online_time online_time",
                    "minutes_a_day minutes_a_day"),
            "signboards",
            List.of("signboard_stand", "entries rows")));

    @Test
    void what_communities_entered_is_what_the_marts_count() {
        try (Town town = new Town(SampleSize.tiny().withKeepers(2))) {
            town.read();
            town.files();
            assertThat(town.problems("ledger_file")).isEmpty();
            MARTS.forEach((kind, columns) -> compare(town, kind, columns));

            town.truth("task_texts");
            assertThat(town.ask(
                            "SELECT DISTINCT burden.name, truth.item, task_item.item_code, machine_list, machine_reason"
                                    + " FROM (SELECT row_id, name FROM burden) AS burden JOIN task USING (row_id) JOIN task_name USING (task_name_id)"
                                    + " JOIN task_item ON task_item.item_id = machine_item_id LEFT JOIN truth ON truth.task = burden.name"
                                    + " WHERE truth.list <> machine_list OR truth.list IS NULL"
                                    + " OR coalesce(truth.item, 'PENDING') <> task_item.item_code"))
                    .as("tasks that the software took for another type")
                    .isEmpty();

            town.truth("burden_summary");
            assertThat(town.ask("SELECT kind, CAST(accepted AS BIGINT) - CAST(doubtful AS BIGINT) AS rows FROM"
                            + " truth ORDER BY kind"))
                    .isEqualTo(town.ask("SELECT kind, count(*) AS rows FROM burden GROUP BY kind ORDER BY kind"));
        }
    }

    @Test
    void the_declared_workers_count_month_by_month_and_rows_that_nobody_can_use_are_said() {
        try (Town town = new Town(SampleSize.tiny().withKeepers(2))) {
            town.read();
            town.mart("worker_month");
            town.truth("workers");
            assertThat(town.ask("SELECT community_code, date_format(month, 'yyyy-MM'), CAST(workers AS STRING)"
                            + " FROM mart_worker_month ORDER BY 1, 2"))
                    .isEqualTo(town.ask("SELECT community_code, month, workers FROM truth ORDER BY 1, 2"))
                    .isNotEmpty();
            assertThat(town.ask("SELECT message FROM worker_fault"))
                    .hasSize(2)
                    .anyMatch(message -> message.contains("“workers”应是 1 到 999 的整数，现在是“约5人”"))
                    .anyMatch(message -> message.contains("区划表里没有代码为"));
        }
    }

    private static void compare(Town town, String kind, List<String> columns) {
        String mart = columns.getFirst();
        // A form without a day counts in the month of its deadline; the truth says no month of it.
        boolean standing = mart.endsWith("stand") || kind.equals("forms");
        StringBuilder counted = new StringBuilder();
        StringBuilder true_ = new StringBuilder();
        for (String column : columns.subList(1, columns.size())) {
            String[] names = column.split(" ");
            counted.append(", CAST(sum(").append(names[0]).append(") AS DOUBLE)");
            true_.append(", CAST(sum(").append(names[1]).append(") AS DOUBLE)");
        }
        town.mart(mart);
        town.truth(kind);
        String month = standing ? "''" : "date_format(month, 'yyyy-MM')";
        List<String> found = town.ask("SELECT community_code, " + month
                + ", unit_code" + counted + " FROM mart_" + mart
                + " JOIN unit USING (unit_id) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
        List<String> truth = town.ask("SELECT CAST(community_code AS STRING), "
                + (standing ? "''" : "CAST(month AS STRING)") + ", coalesce(unit_code, 'UNSTATED')" + true_
                + " FROM truth GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
        assertThat(found).as(kind).containsExactlyInAnyOrderElementsOf(truth);
    }
}
