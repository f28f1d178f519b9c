/** Certificates by month, with the stages of the campaign: the same picture for a region and for a unit. */
@NullMarked
package cn.jianfu.dashboard.trend;

import org.jspecify.annotations.NullMarked;
