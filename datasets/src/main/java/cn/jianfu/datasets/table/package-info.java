/** Small comma-separated tables: the reference data that the module reads and the sample that it writes (UTF-8, header in the first line). */
@NullMarked
package cn.jianfu.datasets.table;

import org.jspecify.annotations.NullMarked;
