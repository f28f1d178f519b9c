package cn.jianfu.datasets.ledger;

import java.time.LocalDate;

/** A date cell, read or not. */
sealed interface DateReading {
    record Known(LocalDate date) implements DateReading {}

    /**
     * No date.
     *
     * @param message how to mend it
     */
    record Unknown(String code, String message) implements DateReading {}
}
