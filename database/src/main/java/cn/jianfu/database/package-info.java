/**
 * PostgreSQL as the house uses it: the server that the program starts by itself, the schemas {@code app} and {@code mart},
 * and the run requests by which the dashboard and the etl worker speak to each other.
 */
@NullMarked
package cn.jianfu.database;

import org.jspecify.annotations.NullMarked;
