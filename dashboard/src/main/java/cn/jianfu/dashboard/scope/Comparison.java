package cn.jianfu.dashboard.scope;

import cn.jianfu.dashboard.figures.Change.Coverage;
import java.util.Collection;

/**
 * Whether the figures of a period can be held against those of the period before: for each kind of ledger on its own.
 */
@FunctionalInterface
public interface Comparison {
    /** Nothing to be held against. */
    Comparison NONE = kinds -> Coverage.NONE;

    /** @param kinds codes of the kinds of ledgers that a figure is counted from */
    Coverage of(Collection<String> kinds);
}
