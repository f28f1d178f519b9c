package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.city.SampleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * One thing that a unit does to communities: a meeting, a form to fill in, a board to put up. Every community that it reaches enters it.
 *
 * @param id the same for all communities that it reaches
 * @param topic what it is about, in the same words whoever does it
 * @param reach which part of the communities below the unit it reaches
 * @param said what all communities enter alike, by field: text, day, number, yes or no
 * @param varied the numbers that each community enters for itself
 */
record Burden(
        String id, SampleUnit unit, String topic, double reach, Map<String, Object> said, Map<String, Spread> varied) {
    Burden {
        said = Map.copyOf(said);
        // Drawn one after the other: the order must be the same on every run.
        varied = Collections.unmodifiableMap(new TreeMap<>(varied));
    }

    /** A day that all communities enter alike. */
    LocalDate day(String field) {
        return (LocalDate) Objects.requireNonNull(said.get(field));
    }

    /** Numbers from the least to the most, in steps. */
    record Spread(double least, double most, double step) {
        BigDecimal draw(SplittableRandom random) {
            int steps = (int) Math.round((most - least) / step);
            BigDecimal drawn =
                    BigDecimal.valueOf(least + step * random.nextInt(steps + 1)).stripTrailingZeros();
            // 90, not 9E+1.
            return drawn.scale() < 0 ? drawn.setScale(0) : drawn;
        }
    }
}
