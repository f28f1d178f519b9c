/**
 * Tells a person, or a program, what a ledger file says and what is wrong with it, before anybody sends it in.
 *
 * <p>Way in: {@link cn.jianfu.datasets.check.Check}, the {@code check} command.
 */
@NullMarked
package cn.jianfu.datasets.check;

import org.jspecify.annotations.NullMarked;
