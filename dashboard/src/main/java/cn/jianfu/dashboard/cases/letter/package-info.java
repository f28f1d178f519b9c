/** Letters (函): from Word templates that the office can edit, drafted, checked, signed with a number, sent. Begin with {@link LetterDesk}. */
@NullMarked
package cn.jianfu.dashboard.cases.letter;

import org.jspecify.annotations.NullMarked;
