/** One run of the pipeline from the ledger directory to the published marts. */
@NullMarked
package cn.jianfu.etl.run;

import org.jspecify.annotations.NullMarked;
