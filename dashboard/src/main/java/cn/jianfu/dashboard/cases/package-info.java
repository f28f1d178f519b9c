/**
 * 整治推进: what moves, what is stuck. Its rooms: {@code file} keeps the cases and what happened to them, {@code letter} the
 * letters, {@code scan} what was scanned. What may happen to a case is said in {@code
 * cn.jianfu.datasets.cases}.
 */
@NullMarked
package cn.jianfu.dashboard.cases;

import org.jspecify.annotations.NullMarked;
