package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * One item of the catalogue.
 *
 * @param document title of the document that settles the attribute
 * @param documentNumber its number, empty where no document covers the item
 * @param synonyms other names of the same certificate
 * @param source where the item was found
 */
public record CatalogueItem(
        String code,
        String name,
        Attribute attribute,
        String document,
        String documentNumber,
        List<String> synonyms,
        String source)
        implements Serializable {
    public CatalogueItem {
        if (attribute == Attribute.PENDING) {
            throw new IllegalArgumentException("目录事项 " + code + " 的属性不能是“待研判”");
        }
        synonyms = List.copyOf(synonyms);
    }
}
