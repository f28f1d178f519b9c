package cn.jianfu.dashboard.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit that the software composed of several spellings. */
class ComposedUnitDecisionsTest extends DecisionTrial {
    private static final Sight COUNTY = Sights.february(SmallMart.COUNTY, Level.COUNTY);
    private static final QueueFilter PROVISIONAL = new QueueFilter(QueueFilter.State.PROVISIONAL, "", 1);
    private static final String CODE = SmallMart.COUNTY + "/临江区教育局";

    @BeforeEach
    void provisional() {
        jdbc.sql("UPDATE mart.unit SET standing = 'PROVISIONAL', unit_code = :code WHERE unit_id = 1")
                .param("code", CODE)
                .update();
    }

    @AfterEach
    void registered() {
        jdbc.sql("UPDATE mart.unit SET standing = 'REGISTERED', unit_code = 'U1' WHERE unit_id = 1")
                .update();
    }

    @Test
    void its_spellings_wait_as_provisional_and_are_shown_together() {
        List<QueuedUnit> names = queue.units(DecisionScope.of(COUNTY), PROVISIONAL);
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            assertThat(name.provisional()).isTrue();
            assertThat(name.machineUnit()).isEqualTo("临江区教育局");
        });
        assertThat(queue.spellings(DecisionScope.of(COUNTY), CODE))
                .extracting(Queue.Spelling::name)
                .containsAll(names.stream().map(QueuedUnit::writtenName).toList());
        assertThat(queue.units(DecisionScope.of(COUNTY), PENDING))
                .extracting(QueuedUnit::machineUnit)
                .doesNotContain("临江区教育局");
    }

    @Test
    void it_is_confirmed_with_all_its_spellings_at_once() {
        decide(composed().confirmed().orElseThrow());
        assertThat(queue.units(DecisionScope.of(COUNTY), PROVISIONAL)).isEmpty();
        assertThat(preview.units(Kind.CERTIFICATE, COUNTY, DecisionScope.of(COUNTY)))
                .isEmpty();
    }

    @Test
    void it_is_merged_into_another_with_all_its_certificates() {
        KnownUnit police =
                queue.knownUnits(DecisionScope.of(COUNTY), "公安", 10, 0).getFirst();
        decide(composed().mergedInto(police));
        assertThat(preview.units(Kind.CERTIFICATE, COUNTY, DecisionScope.of(COUNTY)))
                .contains(new Preview.UnitChange("临江区教育局", 3, 0, 1, 3, 2));
    }

    @Test
    void a_new_name_moves_nothing() {
        decide(composed().called("临江区教育体育局", "教育", "县级"));
        assertThat(preview.units(Kind.CERTIFICATE, COUNTY, DecisionScope.of(COUNTY)))
                .isEmpty();
        assertThat(queue.units(DecisionScope.of(COUNTY), new QueueFilter(QueueFilter.State.PERSON, "", 1)))
                .extracting(QueuedUnit::unitNow)
                .containsOnly("临江区教育体育局");
    }

    private ComposedUnit composed() {
        return Objects.requireNonNull(
                queue.units(DecisionScope.of(COUNTY), PROVISIONAL).getFirst().composed());
    }

    private void decide(Verdict verdict) {
        QueuedUnit name = queue.units(DecisionScope.of(COUNTY), PROVISIONAL).getFirst();
        store.decide(CLERK, DecisionScope.of(COUNTY), List.of(new NewDecision(name, verdict, "", "")));
    }
}
