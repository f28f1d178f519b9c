package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import com.vaadin.flow.component.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of ledgers there are to look at, and which is looked at: one, or all that have to be sent in together. */
final class Kinds {
    private final List<LedgerKind> there;
    private final long collected;
    private final @Nullable LedgerKind chosen;

    /** @param all how a scope stands, with each kind */
    Kinds(List<MonthStatus> all, PageAddress address) {
        Set<String> due = new HashSet<>();
        Set<String> come = new HashSet<>();
        for (MonthStatus status : all) {
            if (status.ledgerKind() != null) {
                if (status.kinds() > 0) {
                    due.add(status.ledgerKind());
                }
                if (status.arrivedAt() != null) {
                    come.add(status.ledgerKind());
                }
            }
        }
        this.collected = due.size();
        this.there = LedgerKinds.ledgers().stream()
                .filter(kind -> due.contains(kind.code()) || come.contains(kind.code()))
                .toList();
        this.chosen = address.value(Links.KIND)
                .flatMap(LedgerKinds::find)
                .map(LedgerKind::ledger)
                .orElse(null);
    }

    /** The rows of a scope's stand that are looked at. */
    List<MonthStatus> shown(List<MonthStatus> all) {
        return all.stream()
                .filter(status -> Objects.equals(status.ledgerKind(), chosen()))
                .toList();
    }

    /** Code of the kind that is looked at; null for all together. */
    @Nullable
    String chosen() {
        return chosen == null ? null : chosen.code();
    }

    /** Whether several kinds that have to be sent in are looked at together. */
    boolean several() {
        return chosen == null && collected > 1;
    }

    /** Links to each of them; empty where there is only one. */
    Optional<Component> choice(PageAddress address, Links links) {
        if (chosen == null && there.size() < 2) {
            return Optional.empty();
        }
        Switch choice = new Switch("哪类台账");
        choice.addClassName("wrapping");
        choice.setTestId("kinds");
        choice.way(links.to("应报的 " + collected + " 类", address.with(Links.KIND, null)), chosen == null);
        for (LedgerKind kind : there) {
            choice.way(links.to(kind.subject(), address.with(Links.KIND, kind.code())), kind == chosen);
        }
        return Optional.of(choice);
    }
}
