package cn.jianfu.etl.intake;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * @param files every file of the directory, by path; the same bytes may stand there twice
 * @param records what reading them left, this time or before; see {@link IntakeRecord}
 * @param freshFiles how many were parsed this time
 */
public record IntakeResult(List<HashedFile> files, Dataset<Row> records, int freshFiles) {}
