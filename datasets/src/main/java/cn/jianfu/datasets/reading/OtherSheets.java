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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all sheets of a workbook say together, for the one that leaves it out. It costs a look at every sheet, the first time that something is asked. */
final class OtherSheets {
    private static final int MOST_SHEETS = 60;
    private static final int TITLE_ROWS = 8;
    private static final Pattern SHORT_NAME = Pattern.compile("[\\u4e00-\\u9fa5]{2,5}");
    private static final Pattern NO_PLACE =
            Pattern.compile("[表账册单年月日旬季]|汇总|合计|总计|明细|登记|记录|统计|证明|数据|模板|样本|说明|封面|目录|附件|备注"
                    + "|全部|其他|其它|补充|会议|文件|检查|考核|任务|报送|台帐|人员|窗口|街道|[镇乡县市区]$");

    private final WorkbookFile file;
    private final Set<Integer> years = new TreeSet<>();
    private boolean looked;
    private boolean communities;

    OtherSheets(WorkbookFile file) {
        this.file = file;
    }

    /** The year on which all sheets agree that tell one, null when none does or when they differ: many write it on the cover or the first month only. */
    @Nullable
    Integer year() {
        look();
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** The name of a sheet as a community's whose ending was left out, where another sheet is called by a community's whole name; null when nothing speaks for it. */
    @Nullable
    String community(String sheet) {
        String plain = WrittenForm.plain(sheet);
        if (!SHORT_NAME.matcher(plain).matches() || NO_PLACE.matcher(plain).find()) {
            return null;
        }
        look();
        return communities ? plain : null;
    }

    private void look() {
        if (!looked) {
            looked = true;
            try {
                look(new Titles());
            } catch (UnreadableWorkbookException e) {
                // Reading it says what is wrong with it.
                years.clear();
                communities = false;
            }
        }
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

    private final class Titles implements SheetSink {
        private boolean stops = true;
        private int rows;

        @Override
        public void start(SheetStart sheet) {
            rows = 0;
            communities |= WrittenCommunity.in(sheet.name()) != null;
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
