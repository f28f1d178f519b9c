/** Applicants' names, kept so that only the statistics table of an authorised export can show them. */
@NullMarked
package cn.jianfu.datasets.privacy;

import org.jspecify.annotations.NullMarked;
