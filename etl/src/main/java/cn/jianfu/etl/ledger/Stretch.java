package cn.jianfu.etl.ledger;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which things stand as a register says, the last one included. */
public record Stretch(LocalDate from, LocalDate to) implements Serializable {}
