package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import java.util.ArrayList;
import java.util.List;

/** What differs between two catalogues, row by row. */
final class Changes {
    private static final Change.Wording<CatalogueItem> WORDING = new Change.Wording<>(
            CatalogueItem::code,
            CatalogueItem::name,
            item -> item.attribute().label() + "，" + ItemWords.validity(item),
            (was, is) -> was.equals(is) ? "" : String.join("；", differences(was, is)),
            "不再在目录中；已有的判定说明仍保留在旧版本里");

    private Changes() {}

    static List<Change> between(Catalogue before, Catalogue after) {
        return Change.between(before.items(), after.items(), WORDING);
    }

    private static List<String> differences(CatalogueItem was, CatalogueItem is) {
        List<String> words = new ArrayList<>();
        Change.differs(words, "名称", was.name(), is.name());
        Change.differs(words, "别名", String.join("、", was.synonyms()), String.join("、", is.synonyms()));
        Change.differs(words, "属性", was.attribute().label(), is.attribute().label());
        Change.differs(words, "文件", was.document(), is.document());
        Change.differs(words, "文号", was.documentNumber(), is.documentNumber());
        Change.differs(words, "有效期与适用", ItemWords.validity(was), ItemWords.validity(is));
        if (words.isEmpty()) {
            words.add("其他说明有改动");
        }
        return words;
    }
}
