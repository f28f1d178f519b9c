package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.LetterState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter.
 *
 * @param steps how many things were done with it
 * @param number 〔2023〕5号 with its office's code; null until it is signed
 * @param dueChecked whether the calendar of working days knew all days up to {@code due}
 * @param items the certificates asked for, in words
 * @param found how many letters the question finds in all
 */
public record Letter(
        long letterId,
        String countyCode,
        String county,
        LetterKind kind,
        String unitKey,
        String unitName,
        String addressee,
        String contact,
        LetterState state,
        int steps,
        String draftedBy,
        @Nullable LocalDate signedOn,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        @Nullable SendingWay way,
        @Nullable LocalDate due,
        boolean dueChecked,
        String items,
        long found) {}
