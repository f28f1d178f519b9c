package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes what the ledgers of the other burdens really contain; {@code docs/sample.md} says what each table is. */
final class BurdenTruth {
    private static final List<String> PLACE = List.of("kind", "path", "sheet", "row_number", "code");

    private final DataDirectory data;
    private final List<KindTruth> truths;

    BurdenTruth(DataDirectory data, List<KindTruth> truths) {
        this.data = data;
        this.truths = truths;
    }

    void write(List<CleanUp> cleanUps, FormRegister forms, TaskTexts tasks) throws IOException {
        for (KindTruth truth : truths) {
            CsvTable.write(file(truth.code() + ".csv"), truth.header(), truth.counted());
        }
        CsvTable.write(file("burden_quarantine.csv"), PLACE, all(KindTruth::quarantine));
        CsvTable.write(file("burden_doubtful.csv"), PLACE, all(KindTruth::doubtful));
        CsvTable.write(file("burden_warnings.csv"), PLACE, all(KindTruth::warnings));
        CsvTable.write(
                file("burden_breaches.csv"),
                List.of("kind", "breach", "community_code", "month", "unit_code", "path", "sheet", "row_number"),
                all(KindTruth::breaches));
        CsvTable.write(
                file("burden_limits.csv"),
                List.of("kind", "breach", "unit_code", "community_code", "year", "value", "limit"),
                BurdenLimits.exceeded(truths));
        CsvTable.write(
                file("burden_summary.csv"),
                List.of("kind", "files", "rows", "accepted", "quarantined", "doubtful"),
                truths.stream().map(KindTruth::summary).toList());
        CsvTable.write(
                file("burden_letters.csv"),
                List.of("unit_code", "letter_date", "left"),
                cleanUps.stream()
                        .map(cleanUp -> List.of(cleanUp.unitCode(), cleanUp.announcedOn(), cleanUp.left()))
                        .toList());
        List<String> occasion =
                List.of("unit_code", "on", "subject", "communities", "minutes", "heads", "person_minutes");
        Occasions meetings = of("meetings").occasions();
        CsvTable.write(file("meeting_occasions.csv"), occasion, meetings.table());
        CsvTable.write(
                file("inspection_occasions.csv"),
                occasion,
                of("inspections").occasions().table());
        CsvTable.write(
                file("meeting_pairs.csv"),
                List.of(
                        "topic",
                        "unit_a",
                        "on_a",
                        "subject_a",
                        "unit_b",
                        "on_b",
                        "subject_b",
                        "communities_of_both",
                        "person_minutes_b"),
                MeetingPairs.of(meetings));
        CsvTable.write(
                file("form_pairs.csv"), List.of("unit_a", "form_a", "unit_b", "form_b", "overlap"), forms.pairs());
        CsvTable.write(file("task_texts.csv"), List.of("task", "list", "item"), tasks.table());
        // Not truth but what the county office has collected: without it nobody can say what two forms have in common.
        CsvTable.write(
                data.regions().resolveSibling("forms.csv"),
                List.of("unit_code", "form", "frequency", "admitted", "fields"),
                forms.forms());
    }

    private Path file(String name) {
        return data.truth().resolveSibling(name);
    }

    private KindTruth of(String kind) {
        return truths.stream()
                .filter(truth -> truth.code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<List<?>> all(Function<KindTruth, List<List<?>>> which) {
        List<List<?>> all = new ArrayList<>();
        truths.forEach(truth -> all.addAll(which.apply(truth)));
        return all;
    }
}
