/** What a visitor may see, and of which months: the one place where the scope rule is written. */
@NullMarked
package cn.jianfu.dashboard.scope;

import org.jspecify.annotations.NullMarked;
