/**
 * 证明目录: which documents say what of which certificate, its versions, and what a change would move before it is made.
 *
 * <p>Why the file stays what runs read, and the database keeps its versions: {@code docs/decisions/0009-decisions-are-rows.md}.
 */
@NullMarked
package cn.jianfu.dashboard.catalogue;

import org.jspecify.annotations.NullMarked;
