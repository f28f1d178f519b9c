/** Spark jobs from ledgers to published marts. */
@NullMarked
package cn.jianfu.etl;

import org.jspecify.annotations.NullMarked;
