package cn.jianfu.datasets.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateRatioTest {
    // The first two: vignettes of the R packages rateratio.test and exactci.
    @ParameterizedTest
    @CsvSource({
        "2, 17877, 9, 16660, 0.20709416, 0.02177406, 1.00054910, 0.05011",
        "2, 17877, 10, 20000, 0.22375119, 0.02383738, 1.04995468, 0.06056",
        "31, 300, 140, 700, 0.5167, 0.3383, 0.7668, 0.0006",
        "0, 300, 11, 700, 0, 0, 0.9297, 0.0395",
        "0, 300, 10, 700, 0, 0, 1.041, 0.0565",
        "9, 300, 21, 700, 1, 0.4032, 2.278, 1"
    })
    void the_exact_interval_is_that_of_published_examples(
            double after,
            double exposureAfter,
            double before,
            double exposureBefore,
            double ratio,
            double lower,
            double upper,
            double p) {
        RateRatio found = RateRatio.of(before, exposureBefore, after, exposureAfter, 1);
        assertThat(found.ratio()).isCloseTo(ratio, within(5e-5));
        assertThat(found.lower()).isCloseTo(lower, within(6e-5));
        assertThat(found.upper()).isCloseTo(upper, within(6e-4));
        assertThat(found.p()).isCloseTo(p, within(6e-5));
    }

    @Test
    void interval_and_p_value_never_contradict_each_other() {
        for (int before = 0; before < 40; before++) {
            for (int after = 0; after < 40; after++) {
                RateRatio found = RateRatio.of(before, 7, after, 3, 1);
                boolean within = found.lower() <= 1 && found.upper() >= 1;
                assertThat(found.p() < 0.05).as("%d, %d", before, after).isEqualTo(!within);
            }
        }
    }

    @Test
    void where_nothing_was_before_the_ratio_is_open_above() {
        RateRatio found = RateRatio.of(0, 7, 4, 3, 1);
        assertThat(found.ratio()).isInfinite();
        assertThat(found.upper()).isInfinite();
        assertThat(found.lower()).isPositive();
    }

    @Test
    void counts_that_vary_twice_as_much_have_a_wider_interval() {
        assertThat(RateRatio.of(70, 7, 15, 3, 0.5).upper())
                .isGreaterThan(RateRatio.of(140, 7, 30, 3, 1).upper());
    }
}
