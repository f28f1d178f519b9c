/** Tables of burdens on their way out: workbooks with what explains them, and what stays behind when one leaves the county. */
@NullMarked
package cn.jianfu.dashboard.burden.export;

import org.jspecify.annotations.NullMarked;
