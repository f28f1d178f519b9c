/** 负担监测: what weighs on communities besides certificates, in person-hours, who causes it, where, and against which caps. */
@NullMarked
package cn.jianfu.dashboard.burden;

import org.jspecify.annotations.NullMarked;
