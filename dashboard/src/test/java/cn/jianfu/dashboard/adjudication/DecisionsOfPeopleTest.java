package cn.jianfu.dashboard.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

class DecisionsOfPeopleTest extends DecisionTrial {
    private static final Account ELSEWHERE = new Account("wang", "王科员", Role.COUNTY_OFFICE, SmallMart.OTHER_COUNTY);
    private static final Account ADMIN = new Account("guanli", "管理员", Role.ADMIN, SmallMart.CITY);
    private static final Sight COUNTY = Sights.february(SmallMart.COUNTY, Level.COUNTY);
    private static final Sight CITY = Sights.february(SmallMart.CITY, Level.CITY);

    @Test
    void what_nobody_decided_waits_in_the_queue_by_the_rows_that_hang_on_it() {
        assertThat(queue.names(Kind.CERTIFICATE, scope(CITY), PENDING))
                .extracting(QueuedName::writtenName, QueuedName::pending)
                .containsExactly(tuple("情况属实", 1L));
        assertThat(queue.units(scope(CITY), PENDING))
                .extracting(QueuedUnit::writtenName, QueuedUnit::pending)
                .containsExactly(tuple("=某中介", 1L));
        assertThat(queue.names(Kind.CERTIFICATE, scope(Sights.february(SmallMart.OTHER_COUNTY, Level.COUNTY)), PENDING))
                .isEmpty();
    }

    @Test
    void a_search_finds_names_that_the_software_decided_too() {
        QueueFilter search = new QueueFilter(QueueFilter.State.ALL, "亲属", 1);
        assertThat(queue.names(Kind.CERTIFICATE, scope(COUNTY), search))
                .extracting(QueuedName::writtenName, QueuedName::certificates)
                .containsExactly(tuple("亲属关系证明", 3L), tuple("亲属关系", 1L));
    }

    @Test
    void a_decision_shows_at_once_what_it_will_change() {
        decide(CLERK, COUNTY, "情况属实", Mark.UNLISTED);
        assertThat(preview.attributes(Kind.CERTIFICATE, COUNTY, scope(COUNTY)))
                .extracting(
                        Preview.AttributeChange::attribute,
                        Preview.AttributeChange::before,
                        Preview.AttributeChange::now)
                .containsExactlyInAnyOrder(
                        tuple(Mark.PROHIBITED, 3L, 3L),
                        tuple(Mark.UNLISTED, 2L, 3L),
                        tuple(Mark.PENDING, 1L, 0L),
                        tuple(Mark.PERMITTED, 1L, 1L));
        assertThat(preview.units(Kind.CERTIFICATE, COUNTY, scope(COUNTY)))
                .containsExactly(new Preview.UnitChange("临江区公安局", 1, 2, 2, 2, 1));
        assertThat(queue.names(Kind.CERTIFICATE, scope(COUNTY), PENDING)).isEmpty();
    }

    @Test
    void a_corrected_unit_takes_its_rows_to_the_unit_that_it_is() {
        QueuedUnit name = queue.units(scope(COUNTY), PENDING).getFirst();
        KnownUnit unit = queue.knownUnits(scope(COUNTY), "公安", 10, 0).getFirst();
        store.decide(CLERK, scope(COUNTY), List.of(new NewDecision(name, new Verdict.OfUnit(unit), "", "")));
        assertThat(preview.units(Kind.CERTIFICATE, COUNTY, scope(COUNTY)))
                .containsExactlyInAnyOrder(
                        new Preview.UnitChange("临江区公安局", 1, 2, 2, 2, 2), new Preview.UnitChange("=某中介", 1, 0, 2, 3, 2));
    }

    @Test
    void deciding_and_undoing_changes_nothing_and_both_are_kept_with_what_the_software_had_said() {
        long decision = decide(CLERK, COUNTY, "情况属实", Mark.UNLISTED);
        assertThat(store.revert(CLERK, decision, "")).isTrue();
        assertThat(preview.attributes(Kind.CERTIFICATE, COUNTY, scope(COUNTY)))
                .allMatch(change -> change.difference() == 0);
        assertThat(queue.names(Kind.CERTIFICATE, scope(COUNTY), PENDING)).hasSize(1);
        assertThat(history.page(scope(COUNTY), false, "", 1)).singleElement().satisfies(record -> {
            assertThat(record.state()).isEqualTo(DecisionRecord.State.REVERTED);
            assertThat(record.before()).isEqualTo("待研判");
            assertThat(record.certificates()).isEqualTo(1);
        });
        assertThat(store.revert(CLERK, decision, "")).as("undone once").isFalse();
    }

    @Test
    void a_countys_own_decision_comes_before_the_citys() {
        decide(ADMIN, CITY, "亲属关系证明", Mark.PERMITTED);
        decide(CLERK, COUNTY, "亲属关系证明", Mark.UNLISTED);
        assertThat(attribute(COUNTY, "亲属关系证明")).isEqualTo("UNLISTED");
        assertThat(attribute(Sights.february(SmallMart.OTHER_COUNTY, Level.COUNTY), "亲属关系证明"))
                .isEqualTo("PERMITTED");
        assertThat(attribute(CITY, "亲属关系证明")).as("differs by county").isNull();
    }

    @Test
    void where_four_eyes_are_asked_for_a_decision_holds_when_another_person_has_confirmed_it() {
        store.setFourEyes(CLERK, scope(COUNTY), true);
        long decision = decide(CLERK, COUNTY, "情况属实", Mark.UNLISTED);
        assertThat(attribute(COUNTY, "情况属实")).isEqualTo("PENDING");
        assertThat(history.waiting(scope(COUNTY))).isEqualTo(1);
        assertThat(store.confirm(CLERK, decision)).as("one's own").isFalse();
        assertThat(store.confirm(ELSEWHERE, decision)).as("another county").isFalse();
        assertThatThrownBy(() -> jdbc.sql("INSERT INTO app.decision_confirmation VALUES (:decision, 'zhang')")
                        .param("decision", decision)
                        .update())
                .hasMessageContaining("须由他人复核");
        assertThat(store.confirm(COLLEAGUE, decision)).isTrue();
        assertThat(attribute(COUNTY, "情况属实")).isEqualTo("UNLISTED");
    }

    @Test
    void nobody_decides_beyond_the_account_and_who_reads_does_not_decide() {
        assertThatThrownBy(() -> decide(CLERK, CITY, "情况属实", Mark.UNLISTED)).isInstanceOf(AccessDeniedException.class);
        Account leader = new Account("ling", "领导", Role.LEADER, SmallMart.CITY);
        assertThatThrownBy(() -> decide(leader, CITY, "情况属实", Mark.UNLISTED)).isInstanceOf(AccessDeniedException.class);
        long decision = decide(ADMIN, CITY, "情况属实", Mark.UNLISTED);
        assertThat(store.revert(CLERK, decision, "")).as("the city's").isFalse();
    }

    @Test
    void what_was_decided_is_never_changed() {
        decide(CLERK, COUNTY, "情况属实", Mark.UNLISTED);
        assertThatThrownBy(() -> jdbc.sql("UPDATE app.decision SET attribute = 'PERMITTED'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("只增不改");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM app.first_judgement").update())
                .hasMessageContaining("只增不改");
    }

    @Test
    void who_looks_at_a_township_decides_for_its_county() {
        DecisionScope scope = DecisionScope.of(Sights.february(SmallMart.TOWNSHIP, Level.TOWNSHIP));
        assertThat(scope.code().digits()).isEqualTo(SmallMart.COUNTY);
        assertThat(scope.wide()).isFalse();
    }

    @Test
    void decided_names_that_are_alike_stand_beside_a_name() {
        QueuedName name = queue.names(
                        Kind.CERTIFICATE, scope(COUNTY), new QueueFilter(QueueFilter.State.ALL, "亲属关系证明", 1))
                .getFirst();
        assertThat(queue.similar(scope(COUNTY), name))
                .extracting(Queue.SimilarName::name)
                .containsExactly("亲属关系");
        assertThat(queue.demand(scope(COUNTY), name))
                .extracting(Queue.Demand::name)
                .containsExactly("临江区教育局", "临江区公安局");
        assertThat(queue.rows(scope(COUNTY), name)).hasSize(3);
    }

    private long decide(Account account, Sight sight, String name, Mark mark) {
        QueuedName entry =
                queue.names(Kind.CERTIFICATE, scope(sight), new QueueFilter(QueueFilter.State.ALL, name, 1)).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return store.decide(
                        account, scope(sight), List.of(new NewDecision(entry, new Verdict.OfItem(mark, null), "", "")))
                .getFirst();
    }

    private @Nullable String attribute(Sight sight, String name) {
        return queue.names(Kind.CERTIFICATE, scope(sight), new QueueFilter(QueueFilter.State.ALL, name, 1)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .attributeNow();
    }

    private static DecisionScope scope(Sight sight) {
        return DecisionScope.of(sight);
    }
}
