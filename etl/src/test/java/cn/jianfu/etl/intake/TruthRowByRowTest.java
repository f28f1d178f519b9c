package cn.jianfu.etl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.sample.SampleSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sample city's ledgers against what it really contains: the rows that break a rule, the limits exceeded, the occasions, the pairs and the hours. */
class TruthRowByRowTest {
    /** Breach in the truth, and the cap that says the same: measure, operator, limit, words, level. */
    private static final List<List<String>> RULES = List.of(
            List.of("over_90_minutes", "MEETING_MINUTES", "<=", "90", "", ""),
            List.of("same_day_notice", "MEETING_NOTICE_DAYS", ">=", "1", "", ""),
            List.of("above_township", "MEETING_LEVELS_DOWN", "<=", "1", "", ""),
            List.of("not_admitted", "FORMS_OFF_LIST", "=", "0", "", ""),
            List.of("over_10_pages", "DOCUMENT_PAGES", "<=", "10", "", ""),
            List.of("over_4000_characters", "DOCUMENT_CHARACTERS", "<=", "4000", "", ""),
            List.of("over_5000_characters", "DOCUMENT_CHARACTERS", "<=", "5000", "", ""),
            List.of("city_meetings_a_year", "CITY_MEETINGS", "<=", "1", "", "市级"),
            List.of("comprehensive_inspections_a_year", "INSPECTIONS", "<=", "1", "综合", ""),
            List.of("upright", "UPRIGHT_BOARDS", "<=", "3", "", ""),
            List.of("marks", "DOOR_MARKS", "<=", "2", "", ""),
            List.of("guides", "GUIDE_BOARDS", "<=", "1", "", ""));

    private static Town town;

    @BeforeAll
    static void read() throws Exception {
        town = new Town(SampleSize.tiny().withKeepers(2));
        List<String> caps = new ArrayList<>(List.of(
                "code,measure,operator,limit,condition,unit_level,region_prefix,document,document_number,valid_from,"
                        + "valid_to,strength,source"));
        for (List<String> rule : RULES) {
            caps.add(String.join(",", rule) + ",9901,测试文件,,2015-01-01,,不得,测试");
        }
        Path table = Files.write(town.ledgers().resolveSibling("caps-of-the-truth.csv"), caps);
        town.capped(Caps.read(table));
        town.read();
        town.mart("cap_breach");
        town.mart("near_duplicate");
        town.mart("matter");
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void every_row_that_breaks_a_rule_is_a_breach_and_no_other() {
        town.truth("burden_breaches");
        List<String> found = town.ask("SELECT cap_code, path, sheet, row_number FROM mart_cap_breach"
                + " JOIN burden USING (row_id) JOIN file USING (file_id) WHERE grain = 'ROW' ORDER BY ALL");
        List<String> true_ =
                town.ask("SELECT breach, path, sheet, CAST(row_number AS INT) FROM truth WHERE breach IN ('"
                        + String.join("', '", RULES.stream().map(List::getFirst).toList())
                        // A meeting of a unit that nobody can tell has no level: the cap asks the unit, the truth the
                        // ledger's own column.
                        + "') AND (breach <> 'above_township' OR unit_code IS NOT NULL) ORDER BY ALL");
        assertThat(found).isNotEmpty().isEqualTo(true_);
    }

    @Test
    void every_limit_that_rows_together_exceed_is_a_breach_and_no_other() {
        town.truth("burden_limits");
        assertThat(town.ask("SELECT cap_code, unit_code, community_code, IF(grain = 'COMMUNITY', NULL, CAST(year AS"
                        + " STRING)), CAST(value AS INT) FROM mart_cap_breach LEFT JOIN unit USING (unit_id) WHERE latest AND grain <> 'ROW'"
                        + " ORDER BY ALL"))
                .isNotEmpty()
                .isEqualTo(town.ask("SELECT breach, unit_code, community_code, year, CAST(value AS INT) FROM truth"
                        + " ORDER BY ALL"));
    }

    @Test
    void a_meeting_or_inspection_is_one_however_many_communities_enter_it() {
        for (String kind : List.of("meetings", "inspections")) {
            String heads = kind.equals("meetings") ? "attendees" : "attendants";
            town.truth(kind.equals("meetings") ? "meeting_occasions" : "inspection_occasions");
            assertThat(town.ask("SELECT unit_code, CAST(counted_on AS STRING), count(DISTINCT community_code),"
                            + " CAST(coalesce(sum(minutes * " + heads
                            + "), 0) AS INT) FROM burden JOIN (SELECT unit_id, resolved FROM unit) USING (unit_id)"
                            + " WHERE kind = '" + kind + "' AND resolved"
                            + " GROUP BY unit_code, counted_on, matter_id ORDER BY ALL"))
                    .as(kind)
                    .isNotEmpty()
                    .isEqualTo(town.ask("SELECT unit_code, on, CAST(communities AS BIGINT), CAST(person_minutes AS INT)"
                            + " FROM truth ORDER BY ALL"));
        }
    }

    @Test
    void the_same_matter_met_on_twice_is_a_pair() {
        town.truth("meeting_pairs");
        List<String> found = town.ask("SELECT least(concat(one.unit_code, one.first_on), concat(other.unit_code,"
                + " other.first_on)), greatest(concat(one.unit_code, one.first_on), concat(other.unit_code,"
                + " other.first_on)), pair.communities" + matters("meetings") + " ORDER BY ALL");
        List<String> true_ = town.ask("SELECT least(concat(unit_a, on_a), concat(unit_b, on_b)),"
                + " greatest(concat(unit_a, on_a), concat(unit_b, on_b)), CAST(communities_of_both AS INT) FROM truth"
                + " ORDER BY ALL");
        assertThat(found).isNotEmpty().isEqualTo(true_);
    }

    @Test
    void forms_of_two_units_that_ask_for_the_same_fields_are_a_pair_where_a_community_fills_in_both() {
        town.truth("form_pairs");
        List<String> found = town.ask("SELECT least(concat(one.unit_code, one.name), concat(other.unit_code,"
                + " other.name)), greatest(concat(one.unit_code, one.name), concat(other.unit_code, other.name)),"
                + " CAST(round(similarity, 3) AS STRING)" + matters("forms") + " AND basis = 'FIELDS' ORDER BY ALL");
        String entered = "(SELECT DISTINCT unit_code, name, community_code FROM burden" + " WHERE kind = 'forms')";
        List<String> true_ = town.ask("SELECT DISTINCT least(concat(unit_a, form_a), concat(unit_b, form_b)),"
                + " greatest(concat(unit_a, form_a), concat(unit_b, form_b)), overlap FROM truth"
                + " JOIN " + entered + " AS a ON a.unit_code = unit_a AND a.name = form_a"
                + " JOIN " + entered + " AS b ON b.unit_code = unit_b AND b.name = form_b"
                + " AND b.community_code = a.community_code ORDER BY ALL");
        assertThat(found).isNotEmpty().isEqualTo(true_);
    }

    private static String matters(String kind) {
        String of =
                "(SELECT matter_id, unit_code, mart_matter.name, first_on FROM mart_matter JOIN unit USING (unit_id))";
        return " FROM mart_near_duplicate AS pair JOIN " + of + " AS one ON one.matter_id = one_id JOIN " + of
                + " AS other ON other.matter_id = other_id WHERE kind = '" + kind + "'";
    }

    @Test
    void what_a_topic_sums_up_is_what_communities_entered() {
        sums("meetings", "minutes * attendees", "person_minutes");
        sums("forms", "times", "times");
        sums("forms", "hours", "hours");
        sums("inspections", "minutes * attendants", "person_minutes");
        sums("inspections", "IF(concat(coalesce(form, ''), entered.name) LIKE '%综合%', 1, 0)", "comprehensive");
        sums("groups", "IF(coalesce(type, entered.name) LIKE '%群', 0, 1)", "apps");
        sums("signboards", "pieces", "pieces");
        // Rules on walls and letters are not among them: of a board whose type is left open the mart goes by the name,
        // the truth by nothing.
        for (List<String> sort : List.of(
                List.of("UPRIGHT", "upright"),
                List.of("MARK", "marks"),
                List.of("GUIDE", "guides"),
                List.of("AWARD", "awards"))) {
            sums("signboards", "signboard", "IF(sort = '" + sort.getFirst() + "', pieces, 0)", sort.get(1));
        }
    }

    private static void sums(String kind, String counted, String true_) {
        sums(kind, "(SELECT * FROM burden WHERE kind = '" + kind + "')", counted, true_);
    }

    private static void sums(String kind, String from, String counted, String true_) {
        town.truth(kind);
        assertThat(town.ask("SELECT community_code, code,"
                        + " CAST(coalesce(sum(" + counted + "), 0) AS DOUBLE) FROM " + from
                        + " AS entered JOIN (SELECT unit_id, unit_code AS code FROM unit) USING (unit_id)"
                        + " GROUP BY 1, 2 ORDER BY ALL"))
                .as(kind + " " + true_)
                .isNotEmpty()
                .isEqualTo(town.ask("SELECT community_code, coalesce(unit_code, 'UNSTATED'), CAST(sum(" + true_
                        + ") AS DOUBLE) FROM truth GROUP BY 1, 2 ORDER BY ALL"));
    }
}
