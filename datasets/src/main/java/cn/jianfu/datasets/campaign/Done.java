package cn.jianfu.datasets.campaign;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * So many done of so many.
 *
 * @param of 0 where there is nothing to be done
 */
public record Done(long done, long of) {
    public static final Done NOTHING = new Done(0, 0);

    public Done {
        if (done < 0 || done > of) {
            throw new IllegalArgumentException(done + " of " + of);
        }
    }

    /** From 0 to 1; empty where there is nothing to be done. */
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / of);
    }

    /**
     * The completion of a stage: the mean of its measures' shares, each with the same weight; those with nothing to be
     * done are left out, and where none is left there is no completion.
     */
    public static OptionalDouble together(Collection<Done> measures) {
        List<Done> counted = measures.stream().filter(one -> one.of > 0).toList();
        return counted.stream().mapToDouble(one -> (double) one.done / one.of).average();
    }
}
