/** Where the Parquet lies: one directory a run, one a batch of newly read files, and the pointer to the run in use. */
@NullMarked
package cn.jianfu.etl.lake;

import org.jspecify.annotations.NullMarked;
