package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.catalogue.Validity;
import java.time.LocalDate;

/** A catalogue row in words. */
final class ItemWords {
    private ItemWords() {}

    /** Where, when and for what it holds. */
    static String validity(CatalogueItem item) {
        Validity validity = item.validity();
        return region(item) + "，" + days(item) + (validity.conditional() ? "，用途含“" + validity.purpose() + "”" : "");
    }

    static String region(CatalogueItem item) {
        return item.validity().national() ? "全国" : "区划代码 " + item.validity().region() + " 开头";
    }

    static String days(CatalogueItem item) {
        LocalDate from = item.validity().from();
        LocalDate to = item.validity().to();
        if (from == null && to == null) {
            return "长期有效";
        }
        return (from == null ? "" : Figures.date(from) + "起") + (to == null ? "有效" : "至" + Figures.date(to));
    }

    static String document(CatalogueItem item) {
        return item.document() + (item.documentNumber().isBlank() ? "" : "（" + item.documentNumber() + "）");
    }
}
