/**
 * An installation's first hour: which regions, whose office, who comes in, the first ledgers, the first figures; in
 * the browser and at a terminal. It is open to whoever has the launcher's token, and closes for good.
 *
 * <p>Ways in: {@code /setup} and {@code ./jianfu init}.
 */
@NullMarked
package cn.jianfu.dashboard.setup;

import org.jspecify.annotations.NullMarked;
