/** Facts to counts: one {@code .sql} model a mart, its grain in the first line, its tests beside it. */
@NullMarked
package cn.jianfu.etl.marts;

import org.jspecify.annotations.NullMarked;
