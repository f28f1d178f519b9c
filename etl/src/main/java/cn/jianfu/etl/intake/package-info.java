/** Files to rows: every ledger file that has not been seen before is read once, in parallel, by its content hash. */
@NullMarked
package cn.jianfu.etl.intake;

import org.jspecify.annotations.NullMarked;
