package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.burden.Occasions.Key;
import cn.jianfu.datasets.sample.burden.Occasions.Occasion;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same matter met on twice: by units of different levels, within five days, with a community that had to attend both. */
final class MeetingPairs {
    private static final int WITHIN_DAYS = 5;

    private MeetingPairs() {}

    /** {@code topic, unit_a, on_a, subject_a, unit_b, on_b, subject_b, communities_of_both, person_minutes_b}; the higher unit comes first. */
    static List<List<?>> of(Occasions meetings) {
        Map<String, List<Map.Entry<Key, Occasion>>> byTopic = new TreeMap<>();
        meetings.all().forEach(meeting -> byTopic.computeIfAbsent(meeting.getValue().topic, key -> new ArrayList<>())
                .add(meeting));
        List<List<?>> pairs = new ArrayList<>();
        for (List<Map.Entry<Key, Occasion>> same : byTopic.values()) {
            for (Map.Entry<Key, Occasion> upper : same) {
                for (Map.Entry<Key, Occasion> lower : same) {
                    pair(upper, lower, pairs);
                }
            }
        }
        return pairs;
    }

    private static void pair(Map.Entry<Key, Occasion> upper, Map.Entry<Key, Occasion> lower, List<List<?>> pairs) {
        Key a = upper.getKey();
        Key b = lower.getKey();
        boolean near = Math.abs(ChronoUnit.DAYS.between(a.on(), b.on())) <= WITHIN_DAYS;
        // The level below has the longer code: 9901, 990101, 990101001.
        if (!near
                || seat(upper).length() >= seat(lower).length()
                || !seat(lower).startsWith(seat(upper))) {
            return;
        }
        long both = upper.getValue().communities.stream()
                .filter(lower.getValue().communities::contains)
                .count();
        if (both > 0) {
            pairs.add(List.of(
                    upper.getValue().topic,
                    a.unitCode(),
                    a.on(),
                    a.subject(),
                    b.unitCode(),
                    b.on(),
                    b.subject(),
                    both,
                    lower.getValue().personMinutes.toPlainString()));
        }
    }

    private static String seat(Map.Entry<Key, Occasion> meeting) {
        return Office.prefix(meeting.getValue().unit);
    }
}
