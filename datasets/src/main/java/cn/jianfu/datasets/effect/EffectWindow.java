package cn.jianfu.datasets.effect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The months that are held against each other. They follow from the letter's dates alone and are never chosen by what
 * was counted: twelve months at most before the month of the letter; after it whole months from the one that follows the
 * day on which the reply was due, since by then the unit must have read it.
 *
 * @param beforeFrom its first day, as of the others
 * @param afterTo of the last month after; before {@code afterFrom} where none is over
 * @param look after so many whole months; 0 before the first, when nothing is said
 * @param nextLook when a word is due next; null after the last look
 */
public record EffectWindow(
        LocalDate beforeFrom,
        LocalDate beforeTo,
        LocalDate afterFrom,
        LocalDate afterTo,
        int look,
        @Nullable LocalDate nextLook) {
    /** Whole months after which a word is said. */
    static final List<Integer> LOOKS = List.of(3, 4, 6, 12);

    private static final int MOST_BEFORE = 12;

    /** Of the month after the last one that is looked at: by then its ledgers are in. */
    private static final int DAY_OF_LOOK = 15;

    /**
     * The window of a letter.
     *
     * @param first month of which the county's ledgers are in
     * @param last month of which they are in
     * @param today a look is taken on its day, and not before
     */
    public static EffectWindow of(LocalDate sent, LocalDate due, YearMonth first, YearMonth last, LocalDate today) {
        YearMonth letter = YearMonth.from(sent);
        YearMonth beforeFrom = first.isAfter(letter.minusMonths(MOST_BEFORE)) ? first : letter.minusMonths(MOST_BEFORE);
        YearMonth after = YearMonth.from(due).plusMonths(1);
        int over = over(after, last, today);
        int look = LOOKS.stream().filter(months -> months <= over).reduce(0, (shorter, longer) -> longer);
        LocalDate next = LOOKS.stream()
                .filter(months -> months > look)
                .findFirst()
                .map(months -> after.plusMonths(months).atDay(DAY_OF_LOOK))
                .orElse(null);
        return new EffectWindow(
                beforeFrom.atDay(1),
                letter.minusMonths(1).atDay(1),
                after.atDay(1),
                after.plusMonths(look == 0 ? over : look).minusMonths(1).atDay(1),
                look,
                next);
    }

    /** How many whole months after it holds. */
    public int monthsAfter() {
        return (int) ChronoUnit.MONTHS.between(afterFrom, afterTo) + 1;
    }

    /** Whole months after whose ledgers should be in by now. */
    private static int over(YearMonth after, YearMonth last, LocalDate today) {
        YearMonth closed = YearMonth.from(today).minusMonths(today.getDayOfMonth() < DAY_OF_LOOK ? 2 : 1);
        YearMonth until = closed.isBefore(last) ? closed : last;
        return (int) Math.max(0, ChronoUnit.MONTHS.between(after, until.plusMonths(1)));
    }
}
