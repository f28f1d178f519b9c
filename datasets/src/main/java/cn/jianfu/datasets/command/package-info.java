/** The command line: every command is parsed, explained and refused in the same way, in Chinese. */
@NullMarked
package cn.jianfu.datasets.command;

import org.jspecify.annotations.NullMarked;
