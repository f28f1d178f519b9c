package cn.jianfu.dashboard.adjudication;

import org.jspecify.annotations.Nullable;

/** A name in a queue, in its normal form, with all ledger rows of the scope that have it. */
sealed interface Entry permits QueuedName, QueuedUnit {
    Kind kind();

    String name();

    String purpose();

    /** As most rows write it. */
    String writtenName();

    String writtenPurpose();

    /** Ledger rows; for a unit those of all kinds of ledgers. */
    long certificates();

    /** Of these, rows that nobody has decided. */
    @Nullable
    Long pending();

    long counties();

    /** A decision that is in force now. */
    @Nullable
    Long decisionNow();

    /** A decision that waits for a second person. */
    @Nullable
    Long waiting();

    /** How many names the filter found in all. */
    long names();
}
