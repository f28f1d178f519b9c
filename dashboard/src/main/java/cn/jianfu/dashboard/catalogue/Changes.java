package cn.jianfu.dashboard.catalogue;

import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What differs between two catalogues, row by row. */
record Changes(List<Change> all) {
    /** What became of a row. */
    enum Kind {
        ADDED("新增"),
        CHANGED("修改"),
        REMOVED("删去");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A row that differs.
     *
     * @param what in words, which cells differ and how
     */
    record Change(Kind kind, CatalogueItem item, String what) {}

    static Changes between(Catalogue before, Catalogue after) {
        Map<String, CatalogueItem> old = byCode(before);
        Map<String, CatalogueItem> fresh = byCode(after);
        List<Change> all = new ArrayList<>();
        fresh.forEach((code, item) -> {
            CatalogueItem was = old.get(code);
            if (was == null) {
                all.add(new Change(Kind.ADDED, item, item.attribute().label() + "，" + ItemWords.validity(item)));
            } else if (!was.equals(item)) {
                all.add(new Change(Kind.CHANGED, item, String.join("；", differences(was, item))));
            }
        });
        old.forEach((code, item) -> {
            if (!fresh.containsKey(code)) {
                all.add(new Change(Kind.REMOVED, item, "不再在目录中；已有的判定说明仍保留在旧版本里"));
            }
        });
        return new Changes(List.copyOf(all));
    }

    private static List<String> differences(CatalogueItem was, CatalogueItem is) {
        List<String> words = new ArrayList<>();
        differs(words, "名称", was.name(), is.name());
        differs(words, "别名", String.join("、", was.synonyms()), String.join("、", is.synonyms()));
        differs(words, "属性", was.attribute().label(), is.attribute().label());
        differs(words, "文件", was.document(), is.document());
        differs(words, "文号", was.documentNumber(), is.documentNumber());
        differs(words, "有效期与适用", ItemWords.validity(was), ItemWords.validity(is));
        if (words.isEmpty()) {
            words.add("其他说明有改动");
        }
        return words;
    }

    private static void differs(List<String> words, String what, String was, String is) {
        if (!Objects.equals(was, is)) {
            words.add(what + "：" + (was.isEmpty() ? "（空）" : was) + " → " + (is.isEmpty() ? "（空）" : is));
        }
    }

    private static Map<String, CatalogueItem> byCode(Catalogue catalogue) {
        Map<String, CatalogueItem> byCode = new LinkedHashMap<>();
        catalogue.items().forEach(item -> byCode.put(item.code(), item));
        return byCode;
    }
}
