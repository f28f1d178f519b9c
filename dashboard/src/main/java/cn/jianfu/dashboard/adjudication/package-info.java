/**
 * 研判: what a person must decide, or corrects. Queues of certificate names, unit names and tasks by the rows that hang on them, decisions that are kept for ever,
 * and what they change before the next run takes them in.
 *
 * <p>Queries are put together of files, of which each says in its first lines after which it comes: {@code now.sql}, then what is about certificates, units or
 * tasks, then what is asked of it.
 *
 * <p>Why decisions are rows, and how scopes meet: {@code docs/decisions/0009-decisions-are-rows.md}.
 */
@NullMarked
package cn.jianfu.dashboard.adjudication;

import org.jspecify.annotations.NullMarked;
