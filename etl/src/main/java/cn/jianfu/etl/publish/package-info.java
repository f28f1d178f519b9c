/** Counts to PostgreSQL: loaded aside, switched in one transaction. */
@NullMarked
package cn.jianfu.etl.publish;

import org.jspecify.annotations.NullMarked;
