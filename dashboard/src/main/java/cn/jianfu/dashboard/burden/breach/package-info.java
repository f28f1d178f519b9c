/** What went beyond which cap. */
@NullMarked
package cn.jianfu.dashboard.burden.breach;

import org.jspecify.annotations.NullMarked;
