/** What was sent in and what became of it, as the database has it; every question takes a sight, so that nobody sees more than his scope. */
@NullMarked
package cn.jianfu.dashboard.submission.record;

import org.jspecify.annotations.NullMarked;
