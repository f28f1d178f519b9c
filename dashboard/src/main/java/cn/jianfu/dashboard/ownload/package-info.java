/**
 * 本系统自身的负担: what the dashboard itself costs the offices that use it, in logins, minutes, uploads and files. A tool against burdens has to show its
 * own ({@code domain/workflow.md}, Traps). Ways in: {@link cn.jianfu.dashboard.ownload.OwnLoadCard}; stays are recorded without anybody asking for it.
 */
@NullMarked
package cn.jianfu.dashboard.ownload;

import org.jspecify.annotations.NullMarked;
