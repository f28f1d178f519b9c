/**
 * What the same words have in common however they were typed: one plain form of a written name, and the one typing error that is forgiven.
 */
@NullMarked
package cn.jianfu.datasets.text;

import org.jspecify.annotations.NullMarked;
