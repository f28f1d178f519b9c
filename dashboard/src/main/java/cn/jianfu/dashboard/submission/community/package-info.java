/** Files whose community cannot be told: a person chooses it. */
@NullMarked
package cn.jianfu.dashboard.submission.community;

import org.jspecify.annotations.NullMarked;
