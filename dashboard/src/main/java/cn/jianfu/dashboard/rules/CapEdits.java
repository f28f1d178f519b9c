package cn.jianfu.dashboard.rules;

import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Changes to a table of caps, each giving a new one. */
final class CapEdits {
    private CapEdits() {}

    static Caps add(Caps caps, Cap cap) {
        List<Cap> all = new ArrayList<>(caps.all());
        all.add(cap);
        return new Caps(all);
    }

    /** The same cap as it should always have stood: rows of all days are held against it as it is now. */
    static Caps correct(Caps caps, Cap corrected) {
        return replace(caps, corrected.code(), was -> corrected);
    }

    /**
     * The last day on which a cap holds; what was found until then stays found.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the cap begins later
     */
    static Caps end(Caps caps, String code, LocalDate lastDay) {
        return replace(caps, code, was -> was.endingOn(lastDay));
    }

    /** A cap that takes another's place from its first day on: the old one ends the day before and keeps its code. */
    static Caps succeed(Caps caps, String code, Cap successor) {
        return add(end(caps, code, successor.validFrom().minusDays(1)), successor);
    }

    /** A code that no cap has yet, after those that offices gave before. */
    static String freshCode(Caps caps) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj("X%03d"::formatted)
                .filter(code -> caps.find(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Caps replace(Caps caps, String code, Function<Cap, Cap> change) {
        return new Caps(caps.all().stream()
                .map(cap -> cap.code().equals(code) ? change.apply(cap) : cap)
                .toList());
    }
}
