package cn.jianfu.datasets.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.datasets.catalogue.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionsTest {
    private static final String CITY = "990100000000";
    private static final String COUNTY = "990101000000";
    private static final String OTHER = "990102000000";

    @Example
    void a_citys_decision_holds_in_every_county_that_has_none_of_its_own() {
        Decisions decisions = new Decisions(
                List.of(
                        decision(1, CITY, "车位证明", Attribute.UNLISTED),
                        decision(2, COUNTY, "车位证明", Attribute.PERMITTED)),
                List.of(),
                List.of());
        assertThat(decisions.certificate("车位证明", "", COUNTY))
                .map(CertificateDecision::attribute)
                .contains(Attribute.PERMITTED);
        assertThat(decisions.certificate("车位证明", "", OTHER))
                .map(CertificateDecision::attribute)
                .contains(Attribute.UNLISTED);
        assertThat(decisions.certificate("车位证明", "收养", OTHER)).isEmpty();
        assertThat(decisions.certificate("车位证明", "", "990201000000")).isEmpty();
    }

    @Example
    void names_that_differ_in_typing_only_share_their_decision() {
        Decisions decisions =
                new Decisions(List.of(decision(1, COUNTY, "车位(情况)", Attribute.UNLISTED)), List.of(), List.of());
        assertThat(decisions.certificate(" “车位 （情况）”", "", COUNTY)).isPresent();
    }

    @Example
    void two_decisions_in_force_for_one_name_are_refused() {
        assertThatThrownBy(() -> new Decisions(
                        List.of(
                                decision(1, COUNTY, "车位证明", Attribute.UNLISTED),
                                decision(2, COUNTY, "车位证明", Attribute.PERMITTED)),
                        List.of(),
                        List.of()))
                .hasMessageContaining("车位证明");
    }

    @Property
    void the_order_of_decisions_says_nothing(@ForAll("any") List<CertificateDecision> some, @ForAll long seed) {
        List<CertificateDecision> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(seed));
        Decisions one = new Decisions(some, List.of(), List.of());
        Decisions other = new Decisions(shuffled, List.of(), List.of());
        assertThat(other.digest()).isEqualTo(one.digest());
        for (CertificateDecision decision : some) {
            for (String county : List.of(COUNTY, OTHER)) {
                assertThat(other.certificate(decision.name(), decision.purpose(), county))
                        .isEqualTo(one.certificate(decision.name(), decision.purpose(), county));
            }
        }
    }

    @Property
    void a_decision_moves_no_other_name(@ForAll("any") List<CertificateDecision> some) {
        for (CertificateDecision out : some) {
            List<CertificateDecision> rest =
                    some.stream().filter(one -> one != out).toList();
            Decisions all = new Decisions(some, List.of(), List.of());
            Decisions without = new Decisions(rest, List.of(), List.of());
            for (CertificateDecision other : rest) {
                if (!other.name().equals(out.name())) {
                    assertThat(without.certificate(other.name(), other.purpose(), COUNTY))
                            .isEqualTo(all.certificate(other.name(), other.purpose(), COUNTY));
                }
            }
        }
    }

    /** At most one for each name and scope. */
    @Provide
    Arbitrary<List<CertificateDecision>> any() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.of(CITY, COUNTY, OTHER),
                        Arbitraries.of("车位证明", "情况属实", "政审", "名下无车"),
                        Arbitraries.of(Attribute.PERMITTED, Attribute.PROHIBITED, Attribute.UNLISTED))
                .as(DecisionsTest::decision)
                .list()
                .uniqueElements(one -> one.scopeCode() + one.name())
                .map(all -> all.stream()
                        .filter(one ->
                                all.stream().filter(two -> two.id() == one.id()).count() == 1)
                        .toList());
    }

    private static CertificateDecision decision(long id, String scope, String name, Attribute attribute) {
        return new CertificateDecision(id, scope, name, "", null, name, attribute, "", "");
    }
}
