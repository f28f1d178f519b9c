package cn.jianfu.datasets.effect;

import static cn.jianfu.datasets.effect.SimulatedCounty.rates;
import static cn.jianfu.datasets.effect.SimulatedCounty.seeded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectSimulationTest {
    private static final int YEAR = 12;

    @ParameterizedTest
    @CsvSource({"20, 1", "10, 1", "5, 1", "20, 2", "10, 2", "5, 2"})
    void a_letter_without_effect_is_called_clear_at_most_once_in_twenty_over_a_year_of_monthly_looks(
            double rate, double spread) {
        UniformRandomProvider chance = seeded(61);
        for (int before : new int[] {7, 12}) {
            double found =
                    said(() -> SimulatedCounty.ofFirst(chance, peers(chance, rate), 1, before, spread), 1000, YEAR);
            assertThat(found).isLessThanOrEqualTo(0.05);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.8, 1", "3, 2, 1", "10, 1, 1", "3, 1, 2", "10, 1, 2"})
    void cases_that_were_chosen_for_their_counts_fall_by_themselves_and_are_not_called_clear(
            double mean, double shape, double spread) {
        UniformRandomProvider chance = seeded(62);
        double found = said(
                () -> SimulatedCounty.ofWorst(chance, rates(chance, 100, shape, mean), 10, 1, 7, spread), 500, YEAR);
        assertThat(found).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "10, 2", "3, 1"})
    void of_sixty_letters_without_effect_hardly_ever_one_is_called_clear(double rate, double spread) {
        UniformRandomProvider chance = seeded(63);
        double found = said(() -> SimulatedCounty.ofWorst(chance, same(rate, 90), 60, 1, 12, spread), 150, YEAR);
        assertThat(found).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 7", "1, 3, 12", "2, 4, 12"})
    void a_halving_at_twenty_a_month_is_found_in_four_of_five_within_three_months_or_four_where_counts_vary(
            double spread, int months, int before) {
        UniformRandomProvider chance = seeded(64);
        double found =
                said(() -> SimulatedCounty.ofFirst(chance, peers(chance, 20), 0.5, before, spread), 1000, months);
        assertThat(found).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void the_certificates_saved_are_those_that_were() {
        UniformRandomProvider chance = seeded(65);
        int within = 0;
        int rounds = 400;
        for (int round = 0; round < rounds; round++) {
            double[] rates = rates(chance, 100, 1, 5);
            SimulatedCounty county = SimulatedCounty.ofWorst(chance, rates, 10, 1, 7, 1);
            Saved saved = county.evidence(6).stream().map(Saved::of).reduce(Saved.NOTHING, Saved::plus);
            within += saved.lower() <= 0 && saved.upper() >= 0 ? 1 : 0;
        }
        assertThat((double) within / rounds).isGreaterThanOrEqualTo(0.93);
    }

    /** A case of a known rate among others, most of which are asked for less. */
    private static double[] peers(UniformRandomProvider chance, double rate) {
        return DoubleStream.concat(DoubleStream.of(rate), Arrays.stream(rates(chance, 39, 1, 6)))
                .toArray();
    }

    private static double[] same(double rate, int cases) {
        return DoubleStream.generate(() -> rate).limit(cases).toArray();
    }

    /** In what share of counties any letter was ever called clear within so many months. */
    private static double said(Supplier<SimulatedCounty> counties, int rounds, int months) {
        int said = 0;
        for (int round = 0; round < rounds; round++) {
            SimulatedCounty county = counties.get();
            boolean clear = false;
            for (int month = 1; month <= months && !clear; month++) {
                clear = county.look(month).stream().anyMatch(one -> one.finding() == Finding.CLEAR);
            }
            said += clear ? 1 : 0;
        }
        return (double) said / rounds;
    }
}
