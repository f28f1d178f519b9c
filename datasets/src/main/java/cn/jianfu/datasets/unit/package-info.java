/**
 * Demanding units (要求出具证明单位): who they are, and which of them a written name means.
 *
 * <p>Ways in: {@link cn.jianfu.datasets.unit.UnitRegistry}, {@link cn.jianfu.datasets.unit.UnitAliases} and {@link cn.jianfu.datasets.unit.UnitResolver}; the
 * command is {@link cn.jianfu.datasets.unit.Units}. {@code NameReader} takes a name apart into places, a level and an organ; {@code RegisteredUnits} looks the
 * unit up, {@code UnitComposer} makes it where there is no registry. The words are data: {@code organs.csv}, {@code reforms.csv}, {@code locals.csv},
 * {@code financial_brands.csv} and {@code slips.csv}, each row with its source. {@code docs/units.md} tells how well it works.
 */
@NullMarked
package cn.jianfu.datasets.unit;

import org.jspecify.annotations.NullMarked;
