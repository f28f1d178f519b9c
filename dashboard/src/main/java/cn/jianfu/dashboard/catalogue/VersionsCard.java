package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.editing.TableTransfer;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Every state that the catalogue was in: who changed it, when and why, and the table itself. */
final class VersionsCard {
    private final Catalogues catalogues;

    VersionsCard(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    Component component() {
        Card card = new Card("版本与修改记录", "旧版本全部留存；当时按它作出的判定，随时可以查到所依据的目录。要恢复旧版本，下载后再上传");
        card.setTestId("versions");
        card.add(new DataTable<>(
                        "目录版本",
                        List.of(
                                Column.<CatalogueVersion>text(
                                        "版本",
                                        version -> Cells.twoLines(
                                                new Span("第 " + version.version() + " 版"),
                                                version.published() ? "现有数字按它判定" : "")),
                                Column.text(
                                        "谁、何时",
                                        version -> Cells.twoLines(
                                                new Span(version.savedBy() == null ? "系统外" : version.savedBy()),
                                                Figures.time(version.savedAt()))),
                                Column.text("理由", version -> sentence(version.reason())),
                                Column.<CatalogueVersion>number("研判引用", version -> Cells.count(version.judgements()))
                                        .onlyWhenWide(),
                                Column.text("目录", this::download)),
                        Sort.none())
                .rows(catalogues.versions()));
        return card;
    }

    private static Component sentence(String words) {
        Span span = new Span(words);
        span.addClassName("sentence");
        return span;
    }

    private Component download(CatalogueVersion version) {
        return TableTransfer.download(
                "下载", "catalogue-" + version.version() + ".csv", () -> catalogues.content(version.version()));
    }
}
