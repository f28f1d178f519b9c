package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.burden.export.LedgerColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger of tasks: on which list it counts, on whose word and why, and where it stands.
 *
 * @param saidList which list the ledger itself says; null when it says none
 * @param judge PERSON, MACHINE, LEDGER or NOBODY
 * @param disputed whether ledger and software differ and nobody has decided
 * @param total rows that the filter finds in all
 */
record TaskRow(
        LocalDate countedOn,
        String name,
        String unitName,
        String resolvedUnit,
        String community,
        BigDecimal personHours,
        boolean estimated,
        TaskMark list,
        @Nullable TaskMark saidList,
        String judge,
        boolean disputed,
        String item,
        TaskMark machineList,
        String machineItem,
        String reason,
        String path,
        String sheet,
        int rowNumber,
        long total)
        implements LedgerColumns.Placed {

    /** Why it counts where it does, in a sentence. */
    String why() {
        TaskMark said = saidList;
        String word = said == null ? "台账没有写清单类别" : "台账写“" + said.label() + "”";
        if (disputed) {
            return word + "，软件判为“" + machineList.label() + "”（" + reason + "），两者不一致，待研判";
        }
        return switch (judge) {
            case "LEDGER" -> word + "，软件没有定下，按台账所写计";
            case "PERSON" -> reason + "；" + word;
            default -> reason + (said == null ? "" : "；" + word);
        };
    }
}
