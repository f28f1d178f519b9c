package cn.jianfu.dashboard.submission.layout;

import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first rows below a sheet's header, for a person to recognise the columns by; people in them are blotted out. */
final class SheetHead implements SheetSink {
    private static final int ROWS = 5;
    private static final int LONGEST = 24;

    /** Which begin the names of more than nine in ten people (公安部《二〇二〇年全国姓名报告》 lists the hundred most frequent). */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    /** Enough was seen; the rest of the file is not read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final LayoutProposal proposal;
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean inSheet;

    private SheetHead(LayoutProposal proposal) {
        this.proposal = proposal;
    }

    static SheetHead of(WorkbookFile file, LayoutProposal proposal) {
        SheetHead head = new SheetHead(proposal);
        try {
            file.read(head);
        } catch (Enough e) {
            // As meant.
        } catch (UnreadableWorkbookException e) {
            // It was readable when it came; what was seen of it is shown.
        }
        return head;
    }

    @Override
    public void start(SheetStart sheet) {
        inSheet = sheet.name().equals(proposal.sheet());
    }

    @Override
    public void row(SheetRow row) {
        if (inSheet && row.number() > proposal.headerRow() && !row.blank()) {
            rows.add(row);
            if (rows.size() == ROWS) {
                throw new Enough();
            }
        }
    }

    @Override
    public void end() {}

    /** Examples from a column counted from 0. */
    String examples(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(java.util.Objects::nonNull)
                .map(Cell::shown)
                .map(SheetHead::blotted)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("；"));
    }

    /** A text without long numbers, and without the given names of people. */
    static String blotted(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.matches("[" + SURNAMES + "]\\p{IsHan}{1,2}")) {
            return plain.charAt(0) + "＊".repeat(plain.length() - 1);
        }
        String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
        return shown.replaceAll("(?<![0-9])([0-9]{3})[0-9*xX]{6,}", "$1***");
    }
}
