package cn.jianfu.datasets.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row comes to. */
public sealed interface Reading {

    /**
     * Certificates that were issued.
     *
     * @param certificates at least one
     * @param written what says so where it is not one plainly, for the screen: 3份, 2023002-2023011; null for one
     * @param certificate the certificate's name without the quantity behind it, null when there is none behind it
     * @param numbers the numbers that they have
     * @param remark something doubtful, null when there is nothing
     */
    record Issued(
            int certificates,
            @Nullable String written,
            @Nullable String certificate,
            List<String> numbers,
            @Nullable Said remark)
            implements Reading {
        public Issued {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * None that were issued: {@link Outcome#VOID} or {@link Outcome#REFUSED}.
     *
     * @param certificate the certificate's name without the words that say so, null when nothing else stands there
     * @param numbers the numbers that are used up by it
     */
    record SetAside(Outcome outcome, Said why, @Nullable String certificate, List<String> numbers) implements Reading {
        public SetAside {
            numbers = List.copyOf(numbers);
        }
    }

    /** What only the community can tell. */
    record Ask(Said why) implements Reading {}

    /**
     * A sentence about a row.
     *
     * @param about the cell that it is about
     * @param value what is written there, as far as it may be shown; null when it may not
     */
    record Said(String code, About about, @Nullable String value, String message) {}

    /** Cells that something may be wrong with. */
    enum About {
        ROW,
        NUMBER,
        CERTIFICATE,
        UNIT,
        QUANTITY,
        RESULT,
        REMARK
    }
}
