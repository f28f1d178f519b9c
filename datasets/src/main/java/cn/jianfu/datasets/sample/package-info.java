/**
 * A fictional city, 云溪市 (990100000000; no province has the code 99), with regions, units, a catalogue, ledgers and the truth about them, to try everything on;
 * {@code docs/sample.md} describes them.
 *
 * <p>Way in: {@link cn.jianfu.datasets.sample.Sample}. One seed and one size give the same bytes on every run. Names are written the way people write them; the
 * ways are composed here (prefixes, short forms, typing errors) and are not taken from the resolver's or the classifier's own tables, so that reading them back
 * proves something. All persons are invented and look it.
 */
@NullMarked
package cn.jianfu.datasets.sample;

import org.jspecify.annotations.NullMarked;
