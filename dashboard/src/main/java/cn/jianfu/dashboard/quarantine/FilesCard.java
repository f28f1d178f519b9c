package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Ledger files that were rejected, and those that hold the same bytes as another. */
final class FilesCard {
    private static final List<Field<UncountedFile>> FIELDS = List.of(
            Field.wide("文件", 56, UncountedFile::path),
            Field.wide("社区", 18, UncountedFile::community),
            Field.of("状态", UncountedFile::statusLabel),
            Field.wide("原因与改法", 70, FilesCard::sentence));

    private FilesCard() {}

    static Component of(Sight sight, List<UncountedFile> files) {
        Card card = new Card("没有收下的文件", "被退回的文件整份未计入，改好后重新报送；重复的文件只计一份，不必处理");
        card.setTestId("uncounted-files");
        if (files.isEmpty()) {
            card.add(Notices.nothing("没有被退回或重复的文件。"));
            return card;
        }
        card.tool(export(TableFile.Format.CSV, sight, files).link());
        card.tool(export(TableFile.Format.XLSX, sight, files).link());
        card.add(new DataTable<>(
                        "没有收下的文件",
                        List.of(
                                Column.text("文件", FilesCard::file),
                                Column.<UncountedFile>text(
                                                "社区",
                                                file -> Cells.text(file.community() == null ? "—" : file.community()))
                                        .onlyWhenWide(),
                                Column.text("状态", FilesCard::badge),
                                Column.text("原因与改法", FilesCard::words)),
                        Sort.none())
                .rows(files));
        return card;
    }

    private static TableFile<UncountedFile> export(TableFile.Format format, Sight sight, List<UncountedFile> files) {
        return new TableFile<>(format, "没有收下的文件", sight.scope().region().name(), FIELDS, () -> files);
    }

    private static String sentence(UncountedFile file) {
        return file.message() == null ? "" : Sentence.of(file.message());
    }

    private static Component words(UncountedFile file) {
        Span words = new Span(sentence(file));
        words.addClassName("sentence");
        return words;
    }

    private static Component file(UncountedFile file) {
        int slash = file.path().lastIndexOf('/');
        return Cells.twoLines(
                new Span(file.path().substring(slash + 1)),
                slash < 0 ? "" : file.path().substring(0, slash));
    }

    private static Component badge(UncountedFile file) {
        Span sign = new Span(file.rejected() ? "✕" : "＝");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(sign, new Span(file.statusLabel()));
        badge.addClassNames("badge", file.rejected() ? "prohibited" : "pending");
        return badge;
    }
}
