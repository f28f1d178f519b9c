/** The database that the program runs on, and which run of the pipeline its marts come from. */
@NullMarked
package cn.jianfu.dashboard.storage;

import org.jspecify.annotations.NullMarked;
