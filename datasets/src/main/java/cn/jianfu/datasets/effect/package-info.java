/**
 * Did the letter work? Monthly demand before and after it, held against each other with an exact interval that allows for
 * counts that vary more than Poisson, for cases chosen because they were the worst, and for many cases looked at several
 * times. The rule in words: {@code docs/decisions/0035-did-it-work.md}. Begin with
 * {@link cn.jianfu.datasets.effect.EffectRule}.
 */
@NullMarked
package cn.jianfu.datasets.effect;

import org.jspecify.annotations.NullMarked;
