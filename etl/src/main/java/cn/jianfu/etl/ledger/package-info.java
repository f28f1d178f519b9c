/** Which ledgers there are, whose they are, and which of them count: decided over small tables, without a question to Spark. */
@NullMarked
package cn.jianfu.etl.ledger;

import org.jspecify.annotations.NullMarked;
