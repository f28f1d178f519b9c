/**
 * Demanding units (要求出具证明单位): who they are, and which of them a written name means.
 *
 * <p>Ways in: {@link cn.jianfu.datasets.unit.UnitRegistry} and {@link cn.jianfu.datasets.unit.UnitResolver}. A written name is taken apart into the regions it
 * mentions and the organ (机构) that is left; organs are compared in one canonical word, so that 区教体局 and 青石区教育局 meet. {@code organ_names.csv} lists
 * those words with their sources.
 */
@NullMarked
package cn.jianfu.datasets.unit;

import org.jspecify.annotations.NullMarked;
