package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The stretches of time within which no answer of a catalogue changes. Stretch 0 lies before the first day on which something changed, stretch {@code n} begins
 * on the {@code n}-th such day.
 *
 * @param starts days on which answers may change, sorted, each once
 */
public record Epochs(List<LocalDate> starts) implements Serializable {
    public Epochs {
        starts = List.copyOf(new TreeSet<>(starts));
    }

    static Epochs of(Collection<CatalogueItem> items) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (CatalogueItem item : items) {
            LocalDate from = item.validity().from();
            LocalDate to = item.validity().to();
            if (from != null) {
                starts.add(from);
            }
            if (to != null) {
                starts.add(to.plusDays(1));
            }
        }
        return new Epochs(List.copyOf(starts));
    }

    /** Number of the stretch in which a day lies, from 0 to the number of {@link #starts()}. */
    public int of(LocalDate date) {
        int found = Arrays.binarySearch(starts.toArray(), date);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** How many stretches there are; at least one. */
    public int count() {
        return starts.size() + 1;
    }

    /** A day within a stretch, to ask the classifier with; any other day of the stretch gives the same answers. */
    public LocalDate day(int epoch) {
        return epoch > 0
                ? starts.get(epoch - 1)
                : starts.isEmpty() ? LocalDate.EPOCH : starts.getFirst().minusDays(1);
    }
}
