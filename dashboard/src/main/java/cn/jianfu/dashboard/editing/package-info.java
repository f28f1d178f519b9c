/**
 * What the administrator's tables have in common: a dialog that hands a changed table on, what differs, why it is saved, the table as a file to take away
 * and bring back, filters that live in the address.
 */
@NullMarked
package cn.jianfu.dashboard.editing;

import org.jspecify.annotations.NullMarked;
