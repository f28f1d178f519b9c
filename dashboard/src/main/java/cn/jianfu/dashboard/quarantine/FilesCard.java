package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.ExportNotes;
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

    private static final String NAME = "没有计入的文件";

    private FilesCard() {}

    static Component of(Sight sight, List<UncountedFile> files, ExportNotes notes) {
        Card card = new Card(NAME, "最近一次计算时台账目录里的文件：打不开、读不懂的整份未计入，改好后重新放入；重复的只计一份，不必处理。报送时被退回的文件见“报送记录”");
        card.setTestId("uncounted-files");
        if (files.isEmpty()) {
            card.add(Notices.nothing("最近一次计算时，台账目录里没有打不开或重复的文件。报送时被退回的文件见“报送记录”。"));
            return card;
        }
        card.tool(export(TableFile.Format.CSV, sight, files, notes).link());
        card.tool(export(TableFile.Format.XLSX, sight, files, notes).link());
        card.add(new DataTable<>(
                        NAME,
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

    private static TableFile<UncountedFile> export(
            TableFile.Format format, Sight sight, List<UncountedFile> files, ExportNotes notes) {
        return new TableFile<>(
                format,
                NAME,
                sight.scope().region().name(),
                FIELDS,
                () -> files,
                () -> notes.of(NAME, sight, false, "全部，被退回的在前", List.of()));
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
