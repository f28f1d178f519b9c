/** The caps and factors that a run judges by: the versions in effect on its day. */
@NullMarked
package cn.jianfu.etl.rules;

import org.jspecify.annotations.NullMarked;
