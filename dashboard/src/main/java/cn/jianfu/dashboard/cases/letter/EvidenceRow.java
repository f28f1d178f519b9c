package cn.jianfu.dashboard.cases.letter;

import java.time.LocalDate;

/** A ledger row behind a letter: where it stands, and never whom it is about. */
public record EvidenceRow(
        LocalDate issuedOn,
        String township,
        String community,
        String itemName,
        String certificateName,
        int quantity,
        String path,
        String sheet,
        int rowNumber) {}
