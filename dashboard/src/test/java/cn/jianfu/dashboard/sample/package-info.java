/** Marts to look at and to test with: small ones made by hand, and one of a whole city. */
@NullMarked
package cn.jianfu.dashboard.sample;

import org.jspecify.annotations.NullMarked;
