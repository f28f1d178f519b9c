/**
 * Gives a file back with what is wrong marked in it: faulty cells coloured, the sentence as a comment, all of them on one sheet. The clerk mends it where it is.
 *
 * <p>Way in: {@link cn.jianfu.datasets.marking.MarkedWorkbook}.
 */
@NullMarked
package cn.jianfu.datasets.marking;

import org.jspecify.annotations.NullMarked;
