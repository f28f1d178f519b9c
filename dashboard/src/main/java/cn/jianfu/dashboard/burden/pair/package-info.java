/** Forms and meetings that ask for the same twice. */
@NullMarked
package cn.jianfu.dashboard.burden.pair;

import org.jspecify.annotations.NullMarked;
