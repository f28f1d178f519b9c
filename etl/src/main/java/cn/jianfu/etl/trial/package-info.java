/**
 * 试算: what a changed table of caps would find, by the models of a run over the rows of the last run.
 *
 * <p>Why the worker answers, and not PostgreSQL: {@code docs/decisions/0012-caps-and-factors-as-versions.md}.
 */
@NullMarked
package cn.jianfu.etl.trial;

import org.jspecify.annotations.NullMarked;
