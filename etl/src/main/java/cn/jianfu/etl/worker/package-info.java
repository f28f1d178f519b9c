/** The resident worker that takes run requests from PostgreSQL. */
@NullMarked
package cn.jianfu.etl.worker;

import org.jspecify.annotations.NullMarked;
