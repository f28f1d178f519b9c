package cn.jianfu.datasets.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {
    @Test
    void four_of_ten_cases_can_be_claimed_and_not_the_six_that_look_so_alone() {
        double[] values = {0.3e-3, 0.6, 0.004, 0.011, 0.019, 0.03, 0.041, 0.2, 0.35, 0.8};
        double[] adjusted = FalseDiscoveries.adjust(values);
        double[] expected = {0.003, 0.6667, 0.02, 0.0367, 0.0475, 0.06, 0.0683, 0.2857, 0.4375, 0.8};
        assertThat(adjusted).containsExactly(expected, within(1e-4));
    }

    @Test
    void one_case_alone_is_taken_as_it_is() {
        assertThat(FalseDiscoveries.adjust(new double[] {0.03})).containsExactly(0.03);
        assertThat(FalseDiscoveries.adjust(new double[0])).isEmpty();
    }
}
