/**
 * 负担监测: what weighs on communities besides certificates, in person-hours, who causes it, where, and against which caps. Here are the page and the cards of its overview and
 * topics. Its rooms, each of which knows only those before it: {@code hours} (topics, figures, factors and the links of the page), {@code export}, then beside each other
 * {@code breach}, {@code pair}, {@code row}, {@code task} and {@code sensitivity}.
 */
@NullMarked
package cn.jianfu.dashboard.burden;

import org.jspecify.annotations.NullMarked;
