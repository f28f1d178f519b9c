/** Burdens in person-hours: topics, their figures by place, month and unit, the factors they were made with, and links between the pages that show them. */
@NullMarked
package cn.jianfu.dashboard.burden.hours;

import org.jspecify.annotations.NullMarked;
