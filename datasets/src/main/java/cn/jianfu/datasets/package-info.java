/**
 * What the data is: regions, units, catalogues, ledgers, the names people write in them, and a fictional city to try it all on.
 *
 * <p>Plain Java: nothing here knows of Spark, Spring or Vaadin.
 */
@NullMarked
package cn.jianfu.datasets;

import org.jspecify.annotations.NullMarked;
