/** What people decided, read from PostgreSQL once when a run begins. */
@NullMarked
package cn.jianfu.etl.decisions;

import org.jspecify.annotations.NullMarked;
