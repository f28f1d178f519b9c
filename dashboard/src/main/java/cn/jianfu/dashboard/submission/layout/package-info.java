/** Headers that nobody knows: what they may mean is proposed, a person confirms it once, and it is remembered. */
@NullMarked
package cn.jianfu.dashboard.submission.layout;

import org.jspecify.annotations.NullMarked;
