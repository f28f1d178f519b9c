/** How far campaigns have come, stage by stage and township by township; what is entered by hand in their course. */
@NullMarked
package cn.jianfu.dashboard.cases.progress;

import org.jspecify.annotations.NullMarked;
