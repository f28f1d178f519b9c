package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The software's first judgement of a certificate's name.
 *
 * @param item null when the attribute is {@code PENDING}
 * @param confidence from 0 to 1; 0 when pending
 * @param reason a Chinese sentence that says how the judgement came about
 */
public record Classification(@Nullable CatalogueItem item, Attribute attribute, double confidence, String reason)
        implements Serializable {
    public Classification {
        if ((item == null) != (attribute == Attribute.PENDING)) {
            throw new IllegalArgumentException("an item has an attribute, and only a pending name has none");
        }
    }

    static Classification of(CatalogueItem item, double confidence, String reason) {
        return new Classification(item, item.attribute(), confidence, reason);
    }

    static Classification pending(String reason) {
        return new Classification(null, Attribute.PENDING, 0, reason);
    }
}
