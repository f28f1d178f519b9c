/**
 * 上限标准 and 折算系数: what documents limit and how burdens become hours, edited by the administrator, with versions, and for caps a trial of what a change
 * would find.
 *
 * <p>Why runs read the versions and who answers a trial: {@code docs/decisions/0012-caps-and-factors-as-versions.md}.
 */
@NullMarked
package cn.jianfu.dashboard.rules;

import org.jspecify.annotations.NullMarked;
