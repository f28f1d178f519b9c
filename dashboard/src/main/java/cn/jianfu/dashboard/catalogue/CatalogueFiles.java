package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.editing.TableTransfer;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Annex;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The catalogue as a file to edit elsewhere and bring back, and as a workbook to read. */
final class CatalogueFiles {
    private static final List<Field<CatalogueItem>> FIELDS = List.of(
            Field.of("代码", CatalogueItem::code),
            Field.wide("事项", 28, CatalogueItem::name),
            Field.wide("别名", 36, item -> String.join("、", item.synonyms())),
            Field.of("属性", item -> item.attribute().label()),
            Field.wide("文件", 44, CatalogueItem::document),
            Field.wide("文号", 20, CatalogueItem::documentNumber),
            Field.wide("适用地区", 18, ItemWords::region),
            Field.wide("有效期", 26, ItemWords::days),
            Field.of("限用途", item -> item.validity().purpose()),
            Field.wide("改由谁出具", 20, item -> item.alternative().issuer()),
            Field.wide("出处", 44, CatalogueItem::source));

    private CatalogueFiles() {}

    /** A table to bring back, and a workbook to read. */
    static List<Component> downloads(Catalogue catalogue) {
        Anchor table = TableTransfer.editable("catalogue.csv", "download-catalogue", catalogue::text);
        return List.of(
                table,
                new TableFile<>(TableFile.Format.XLSX, "证明目录", "全部", FIELDS, catalogue::items, () -> about(catalogue))
                        .link());
    }

    private static Annex about(Catalogue catalogue) {
        return new Annex(
                "口径",
                List.of(new Annex.Section(
                        "这张表",
                        List.of(),
                        List.of(
                                List.of("表", "证明目录"),
                                List.of("范围和次序", "全部 " + catalogue.items().size() + " 项，按目录的次序"),
                                List.of("截至", Figures.time(OffsetDateTime.now()) + " 保存的目录，下一次计算时起作用")))));
    }

    /** Takes an edited table; what is wrong with it is said here, what is right goes on to be looked at. */
    static Component upload(Consumer<Catalogue> propose) {
        return TableTransfer.upload("目录", "upload-catalogue", Catalogue::parse, propose);
    }
}
