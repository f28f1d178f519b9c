/** The frame around the pages: navigation, scope and period, the account, light and dark. */
@NullMarked
package cn.jianfu.dashboard.shell;

import org.jspecify.annotations.NullMarked;
