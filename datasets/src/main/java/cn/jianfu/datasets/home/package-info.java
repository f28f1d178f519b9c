/** Where the data of one installation lie. */
@NullMarked
package cn.jianfu.datasets.home;

import org.jspecify.annotations.NullMarked;
