/** Measures this module's reader against others; started by the script {@code bench/reading}, not by the tests. */
@NullMarked
package cn.jianfu.datasets.bench;

import org.jspecify.annotations.NullMarked;
