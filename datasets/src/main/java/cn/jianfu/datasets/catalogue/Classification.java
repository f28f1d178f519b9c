package cn.jianfu.datasets.catalogue;

import cn.jianfu.datasets.meaning.Suggestion;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The software's first judgement of a certificate.
 *
 * @param item the row of the catalogue that holds; null when the attribute is {@code PENDING}
 * @param attribute the item's, but {@code UNLISTED} where the item's document was not yet, or nowhere here, in force
 * @param confidence from 0 to 1: of the judgement, or of the first suggestion when pending
 * @param ground what spoke for it
 * @param reason a Chinese sentence that says how the judgement came about
 * @param suggestions when pending, what a person may want to decide, best first; else empty
 */
public record Classification(
        @Nullable CatalogueItem item,
        Attribute attribute,
        double confidence,
        Ground ground,
        String reason,
        List<Suggestion<CatalogueItem>> suggestions)
        implements Serializable {
    public Classification {
        if ((item == null) != (attribute == Attribute.PENDING)) {
            throw new IllegalArgumentException("an item has an attribute, and only a pending name has none");
        }
        suggestions = List.copyOf(suggestions);
    }

    static Classification of(CatalogueItem item, double confidence, Ground ground, String reason) {
        return new Classification(item, item.attribute(), confidence, ground, reason, List.of());
    }

    static Classification pending(Ground ground, String reason, List<Suggestion<CatalogueItem>> suggestions) {
        double confidence = suggestions.isEmpty() ? 0 : suggestions.getFirst().confidence();
        return new Classification(null, Attribute.PENDING, confidence, ground, reason, suggestions);
    }

    /** Whether the software decides on its own; else a person does. */
    public boolean decided() {
        return attribute != Attribute.PENDING;
    }
}
