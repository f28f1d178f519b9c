/** Scans that belong to a case: letters as they went out, replies, proofs. Known by their content, bounded, kept in the database. */
@NullMarked
package cn.jianfu.dashboard.cases.scan;

import org.jspecify.annotations.NullMarked;
