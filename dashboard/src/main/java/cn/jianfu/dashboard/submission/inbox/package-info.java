/** The drop folder: what lies in a region's folder is received as if that office had sent it in. */
@NullMarked
package cn.jianfu.dashboard.submission.inbox;

import org.jspecify.annotations.NullMarked;
