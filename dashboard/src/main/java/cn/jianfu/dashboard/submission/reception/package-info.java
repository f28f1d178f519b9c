/** Takes ledger files in: keeps, supersedes, sends back, or puts aside until a person has answered. Way in: {@link cn.jianfu.dashboard.submission.reception.Reception}. */
@NullMarked
package cn.jianfu.dashboard.submission.reception;

import org.jspecify.annotations.NullMarked;
