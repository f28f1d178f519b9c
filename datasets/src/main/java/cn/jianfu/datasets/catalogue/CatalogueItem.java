package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * One row of the catalogue: what one document says of one certificate, in its area, while it is in force.
 *
 * @param code unique within the catalogue; a changed row gets a code of its own and the old one an end date, so that old answers stay explained
 * @param synonyms other names of the same certificate
 * @param matter code of the matter that the certificate is about; rows of several regions and dates share one. It is the item's own code unless the table says
 *     otherwise
 * @param conflictsWith codes of items that say the contrary for the same case, so that a person must decide
 * @param source where the row was found
 */
public record CatalogueItem(
        String code,
        String name,
        List<String> synonyms,
        String matter,
        Attribute attribute,
        Authority authority,
        Validity validity,
        List<String> conflictsWith,
        Alternative alternative,
        String source)
        implements Serializable {
    public CatalogueItem {
        if (attribute == Attribute.PENDING) {
            throw new IllegalArgumentException("目录事项 " + code + " 的属性不能是“待研判”");
        }
        synonyms = List.copyOf(synonyms);
        conflictsWith = List.copyOf(conflictsWith);
    }

    /** An item that holds in the whole country for any purpose and on any day. */
    public CatalogueItem(
            String code,
            String name,
            Attribute attribute,
            String document,
            String documentNumber,
            List<String> synonyms,
            String source) {
        this(
                code,
                name,
                synonyms,
                code,
                attribute,
                new Authority(
                        attribute == Attribute.UNLISTED ? Basis.NONE : Basis.LIST,
                        Standing.IN_FORCE,
                        document,
                        documentNumber),
                Validity.EVERYWHERE,
                List.of(),
                Alternative.UNKNOWN,
                source);
    }

    /** Title of the document that settles the attribute. */
    public String document() {
        return authority.document();
    }

    /** The document's number, empty where no document covers the item. */
    public String documentNumber() {
        return authority.number();
    }

    /** Whether it can be relied on without a person looking into it. */
    boolean firm() {
        return authority.standing() == Standing.IN_FORCE;
    }
}
