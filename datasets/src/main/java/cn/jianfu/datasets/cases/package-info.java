/**
 * A case (one demanding unit × one certificate item within one county) as a state machine: what may happen to
 * it, when, and on which of the three lists it
 * stands. Source: seed 000 三(三), with seeds 002–004; what was settled where they leave it open: {@code
 * docs/decisions/0030-a-case-is-its-events.md}. Begin with
 * {@link cn.jianfu.datasets.cases.CaseStanding}.
 */
@NullMarked
package cn.jianfu.datasets.cases;

import org.jspecify.annotations.NullMarked;
