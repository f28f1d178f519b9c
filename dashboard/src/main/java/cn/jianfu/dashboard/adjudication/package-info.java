/**
 * 研判: what a person must decide, or corrects. Queues of certificate and unit names by the rows that hang on them, decisions that are kept for ever, and what they
 * change before the next run takes them in.
 *
 * <p>Why decisions are rows, and how scopes meet: {@code docs/decisions/0009-decisions-are-rows.md}.
 */
@NullMarked
package cn.jianfu.dashboard.adjudication;

import org.jspecify.annotations.NullMarked;
