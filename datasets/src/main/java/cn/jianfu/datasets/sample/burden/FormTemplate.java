package cn.jianfu.datasets.sample.burden;

import java.util.Set;

/**
 * A form that all offices of a sort send.
 *
 * @param fields what it asks for, each by one name
 * @param printed what it asks for, as it prints it
 * @param admitted whether it is on the year's list (准入清单)
 * @param hasty whether it is wanted within a day
 */
record FormTemplate(
        String name,
        String topic,
        Frequency frequency,
        Set<String> fields,
        Set<String> printed,
        String channel,
        boolean photos,
        boolean admitted,
        boolean hasty) {

    /** How often it is asked for. */
    enum Frequency {
        WEEKLY("每周"),
        MONTHLY("每月"),
        QUARTERLY("每季度"),
        ONCE("一次性");

        private final String label;

        Frequency(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
