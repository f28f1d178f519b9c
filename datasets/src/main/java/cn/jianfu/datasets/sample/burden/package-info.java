/**
 * The other burdens of the sample city: ledgers of meetings, forms, documents, inspections, groups and apps, signboards and tasks, and the truth about them.
 *
 * <p>Way in: {@link cn.jianfu.datasets.sample.burden.BurdenLedgers}. A {@code …Plan} says what each unit does to communities; what a unit does, the communities
 * that it reaches all enter, each in its own words and layout. A few communities of each township keep these ledgers, as monitoring points (监测点) do. What is
 * written and counted is described with the truth: {@code docs/sample.md}.
 */
@NullMarked
package cn.jianfu.datasets.sample.burden;

import org.jspecify.annotations.NullMarked;
