package cn.jianfu.datasets.adjudication;

import cn.jianfu.datasets.catalogue.Attribute;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided a certificate to be.
 *
 * @param id number in the store of decisions
 * @param scopeCode county or city (12 digits) in which it holds
 * @param name the certificate's name in its {@link Decisions#normal normal form}
 * @param purpose the purpose in its normal form, empty when none is written
 * @param itemCode the catalogue item that it is; null when it is an item of its own, which has no row in the catalogue
 * @param itemName name of the item as it was called when the decision was made
 * @param attribute what holds; need not be the item's, since a purpose may make an exception
 * @param document what the decision rests on, as the person wrote it; empty when nothing was written
 * @param reason as the person wrote it; empty when nothing was written
 */
public record CertificateDecision(
        long id,
        String scopeCode,
        String name,
        String purpose,
        @Nullable String itemCode,
        String itemName,
        Attribute attribute,
        String document,
        String reason)
        implements Serializable {
    public CertificateDecision {
        if (attribute == Attribute.PENDING) {
            throw new IllegalArgumentException("研判结果不能是“待研判”：" + name);
        }
    }

    /** Code of the item: the catalogue's, or one of its own that the same name with the same attribute always gets. */
    public String item() {
        return itemCode == null ? "OWN:" + attribute + ":" + name : itemCode;
    }
}
