/**
 * 负担工时: how many person-hours a meeting, a form, a paper or an inspection weighs, as declared factors that an office can edit. Way in: {@link
 * cn.jianfu.datasets.burden.BurdenFactors}.
 */
@NullMarked
package cn.jianfu.datasets.burden;

import org.jspecify.annotations.NullMarked;
