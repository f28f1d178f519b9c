package cn.jianfu.etl.conform;

import cn.jianfu.etl.change.Change;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Where the views stand that marts are made of.
 *
 * @param whole over all rows
 * @param touched over the rows of the communities and files that have changed alone; the same as {@code whole} in a
 *     run that computes everything
 * @param change what has changed; null in a run that computes everything
 */
public record Facts(
        SparkSession whole, SparkSession touched, @Nullable Change change) {}
