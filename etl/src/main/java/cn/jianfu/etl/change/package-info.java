/** What differs between a run and the one before: by digests, so that whatever the cause, it is found. */
@NullMarked
package cn.jianfu.etl.change;

import org.jspecify.annotations.NullMarked;
