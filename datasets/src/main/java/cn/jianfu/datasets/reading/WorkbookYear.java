package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.FileContent;
import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The year on which all sheets of a workbook agree that tell one: many write it on the cover or the first month only. */
final class WorkbookYear {
    private static final int MOST_SHEETS = 60;
    private static final int TITLE_ROWS = 8;

    private final WorkbookFile file;
    private boolean looked;
    private @Nullable Integer year;

    WorkbookYear(WorkbookFile file) {
        this.file = file;
    }

    /** The year, null when no sheet tells one or when they differ. It costs a look at every sheet, the first time. */
    @Nullable
    Integer year() {
        if (!looked) {
            looked = true;
            Set<Integer> years = new TreeSet<>();
            try {
                look(new Titles(years));
            } catch (UnreadableWorkbookException e) {
                // Reading it says what is wrong with it.
                years.clear();
            }
            year = years.size() == 1 ? years.iterator().next() : null;
        }
        return year;
    }

    private void look(Titles titles) throws UnreadableWorkbookException {
        if (file.content() == FileContent.COMPOUND) {
            titles.stops = false;
            file.read(titles);
            return;
        }
        int sheets = file.sheetSizes().size();
        for (int sheet = 0; sheets > 1 && sheet < Math.min(sheets, MOST_SHEETS); sheet++) {
            try {
                file.read(sheet, titles);
            } catch (Enough e) {
                // The titles have gone by.
            }
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private static final class Titles implements SheetSink {
        private final Set<Integer> years;
        private boolean stops = true;
        private int rows;

        Titles(Set<Integer> years) {
            this.years = years;
        }

        @Override
        public void start(SheetStart sheet) {
            rows = 0;
            add(sheet.name());
        }

        @Override
        public void row(SheetRow row) {
            if (row.width() == 0) {
                return;
            }
            if (++rows > TITLE_ROWS) {
                if (stops) {
                    throw new Enough();
                }
                return;
            }
            if (HeaderFinder.filled(row) <= 2) {
                for (int column = 0; column < row.width(); column++) {
                    String text = row.text(column);
                    if (text != null) {
                        add(text);
                    }
                }
            }
        }

        private void add(String text) {
            Integer told = PeriodText.year(WrittenForm.plain(text));
            if (told != null) {
                years.add(told);
            }
        }

        @Override
        public void end() {
            rows = 0;
        }
    }
}
