/** The packaged programs, tried as a user would: processes, browser, files read back. */
@NullMarked
package cn.jianfu.acceptance;

import org.jspecify.annotations.NullMarked;
