package cn.jianfu.datasets.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A year of which each community has a certificate ledger of its own. */
enum SampleYear {
    /** Of the campaign: the year that the sample is about. */
    MAIN(2023, 1, 1),
    /** The year before it, in which half of what was stamped was not entered yet. */
    EARLIER(2022, 0.5, 2);

    private final int year;
    private final double entered;
    private final int draw;

    SampleYear(int year, double entered, int draw) {
        this.year = year;
        this.entered = entered;
        this.draw = draw;
    }

    /** Its January. */
    YearMonth first() {
        return YearMonth.of(year, 1);
    }

    /** The months that a city of this size has ledgers of. */
    List<YearMonth> months(SampleSize size) {
        YearMonth from = this == MAIN ? first() : MAIN.first().minusMonths(size.earlierMonths());
        return IntStream.range(0, this == MAIN ? size.months() : size.earlierMonths())
                .mapToObj(from::plusMonths)
                .toList();
    }

    /** What part of the certificates is in the ledgers, from 0 to 1. */
    double entered() {
        return entered;
    }

    /** Number of the source of chance that fills its ledgers. */
    int draw() {
        return draw;
    }

    /** 2023年. */
    String label() {
        return year + "年";
    }

    /** The day that stands under the ledger's title. */
    LocalDate printed() {
        return this == MAIN ? LocalDate.of(year, 8, 5) : LocalDate.of(year + 1, 1, 5);
    }

    /** Whether a ledger's name says this year; ledgers of the main year may not say theirs. */
    boolean wrote(Path ledger) {
        return String.valueOf(ledger.getFileName()).contains(label());
    }
}
