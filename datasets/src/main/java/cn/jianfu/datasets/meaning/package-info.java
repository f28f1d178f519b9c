/**
 * How the meaning of a short written name is found: names that are known, one typing error in them, rules over words, and names that are written alike. What the
 * names are about is somebody else's: certificates are in {@code catalogue}, tasks in {@code task}.
 */
@NullMarked
package cn.jianfu.datasets.meaning;

import org.jspecify.annotations.NullMarked;
