package cn.jianfu.etl.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.etl.change.Held;
import cn.jianfu.etl.marts.Marts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What marts are made of, as the models themselves say. */
class LineageTest {
    private static final Path DOCUMENT = Path.of("../docs/lineage.md");

    @Test
    void a_question_is_known_by_the_tables_that_it_asks_wherever_they_stand_in_it() {
        assertThat(Lineage.asked("""
                                WITH own AS (SELECT * FROM first)
                                SELECT (SELECT max(a) FROM second) FROM own JOIN third USING (id)
                                WHERE EXISTS (SELECT 1 FROM fourth) AND id IN (SELECT id FROM fifth)
                                UNION ALL SELECT * FROM (SELECT * FROM sixth LEFT SEMI JOIN seventh USING (id)) AS named
                                """))
                .containsExactlyInAnyOrder("first", "second", "third", "fourth", "fifth", "sixth", "seventh");
    }

    @Test
    void what_burdens_are_made_of_does_not_hang_on_certificates() {
        assertThat(Lineage.ofMart("meeting_month")).containsExactlyInAnyOrder(Held.BURDENS, "factor");
        assertThat(Lineage.ofMart("certificate")).containsExactly(Held.CERTIFICATES);
        assertThat(Lineage.ofMart("run")).contains("file", "mart_accepted");
        assertThat(Lineage.ofMart("near_duplicate"))
                .contains(Held.BURDENS, "collected_form")
                .doesNotContain("calendar");
    }

    @Test
    void rows_that_are_replaced_by_file_are_made_of_files_and_those_by_community_are_not() {
        for (String mart : Marts.NAMES) {
            SqlModel.load("marts", mart).partition().ifPresent(partition -> {
                Set<String> rows = new HashSet<>(Lineage.ofMart(mart));
                rows.retainAll(partition.column().equals("file_id") ? Held.BY_COMMUNITY : Held.BY_FILE);
                assertThat(rows).as(mart).isEmpty();
            });
        }
    }

    @Test
    void the_document_shows_every_mart_as_its_model_says() throws IOException {
        List<String> lines = document();
        if (Boolean.getBoolean("jianfu.write")) {
            Files.write(DOCUMENT, lines);
        }
        assertThat(Files.readAllLines(DOCUMENT))
                .as("write it anew with -Djianfu.write=true")
                .containsExactlyElementsOf(lines);
    }

    private static List<String> document() {
        List<String> lines = new ArrayList<>(List.of(
                "# What marts are made of",
                "",
                "Written by `LineageTest` from the models: their grain, by what their rows are replaced when something changes (else the whole table is"
                        + " compared), and the tables without a",
                "model that they come from: rows of ledgers (`located_…`), and what a run makes of files, names and rules.",
                "",
                "| mart | one row per | replaced by | made of |",
                "|---|---|---|---|"));
        for (String mart : Marts.NAMES) {
            SqlModel model = SqlModel.load("marts", mart);
            lines.add("| `%s` | %s | %s | %s |"
                    .formatted(
                            mart,
                            model.grain()
                                    .replaceFirst("^One row( per |: )", "")
                                    .replaceFirst("[.:;].*$", "")
                                    .replace("|", ""),
                            model.partition()
                                    .map(by -> by.column() + (by.owner().isEmpty() ? "" : " of " + by.owner()))
                                    .orElse(""),
                            new TreeSet<>(Lineage.ofMart(mart)).stream().collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
