/** What every page has: its state in the URL, the scope check, the as-of line, empty states and refusals. */
@NullMarked
package cn.jianfu.dashboard.page;

import org.jspecify.annotations.NullMarked;
