/** Rows to typed facts: communities located, distinct names classified and resolved, small integers in place of strings. */
@NullMarked
package cn.jianfu.etl.conform;

import org.jspecify.annotations.NullMarked;
