/** SQL models: a question to Spark in a file of its own, its grain in the first line. */
@NullMarked
package cn.jianfu.etl.model;

import org.jspecify.annotations.NullMarked;
