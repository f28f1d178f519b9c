/**
 * Which months are complete: whose ledgers are in, by kind, and which months a county has closed. What is not
 * complete is never called a change.
 */
@NullMarked
package cn.jianfu.dashboard.completeness;

import org.jspecify.annotations.NullMarked;
