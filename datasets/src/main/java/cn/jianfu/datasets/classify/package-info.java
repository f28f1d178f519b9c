/**
 * Classifies a table of certificate names, for trying the classifier out and for offices that keep their names elsewhere.
 *
 * <p>Way in: {@link cn.jianfu.datasets.classify.Classify}, the {@code classify} command.
 */
@NullMarked
package cn.jianfu.datasets.classify;

import org.jspecify.annotations.NullMarked;
