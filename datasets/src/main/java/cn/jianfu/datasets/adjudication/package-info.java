/**
 * 研判: what people decided where the software could not, or decided wrongly, as a run takes it in.
 *
 * <p>Way in: {@link cn.jianfu.datasets.adjudication.Decisions}. How decisions are kept, and which of them are in force: {@code docs/decisions/0009-decisions-are-rows.md}.
 */
@NullMarked
package cn.jianfu.datasets.adjudication;

import org.jspecify.annotations.NullMarked;
