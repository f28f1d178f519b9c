/**
 * Reads any ledger that a community sends: finds the header wherever it stands, tells the kind, and turns every row below it into a typed record or into faults that
 * say how to mend them.
 *
 * <p>Way in: {@link cn.jianfu.datasets.reading.LedgerFileReader}. A header that is not known is never guessed: it comes back as a
 * {@link cn.jianfu.datasets.reading.LayoutProposal}, and once somebody has confirmed it, {@link cn.jianfu.datasets.reading.ConfirmedLayouts} remembers it.
 */
@NullMarked
package cn.jianfu.datasets.reading;

import org.jspecify.annotations.NullMarked;
