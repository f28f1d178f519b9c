/**
 * Did the letters work? Counts what stands before and after each, has {@link cn.jianfu.datasets.effect.EffectRule} judge,
 * and keeps what was found for the screens.
 */
@NullMarked
package cn.jianfu.dashboard.cases.effect;

import org.jspecify.annotations.NullMarked;
