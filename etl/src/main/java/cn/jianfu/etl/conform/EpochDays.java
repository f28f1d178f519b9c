package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.Epochs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The outermost days of a stretch within which names mean the same. */
final class EpochDays {
    private EpochDays() {}

    /** Null without beginning. */
    static @Nullable LocalDate first(Epochs epochs, int epoch) {
        return epoch == 0 ? null : epochs.starts().get(epoch - 1);
    }

    /** Null without end. */
    static @Nullable LocalDate last(Epochs epochs, int epoch) {
        return epoch == epochs.starts().size()
                ? null
                : epochs.starts().get(epoch).minusDays(1);
    }
}
