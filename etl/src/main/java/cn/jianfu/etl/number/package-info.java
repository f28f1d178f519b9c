/** Numbers in place of long keys, that stay the same from run to run. */
@NullMarked
package cn.jianfu.etl.number;

import org.jspecify.annotations.NullMarked;
