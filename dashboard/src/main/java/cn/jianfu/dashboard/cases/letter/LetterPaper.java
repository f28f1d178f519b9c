package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.figures.Figures;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Puts a letter on a template. */
final class LetterPaper {
    /** More rows than so many nobody reads on paper; all of them are in the workbook beside. */
    static final int MOST_ROWS = 500;

    private static final String SMALL_FONT = "仿宋";
    private static final int SMALL = 10;
    /** Twips. */
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);

    private static final BigInteger USUAL_MARGIN = BigInteger.valueOf(1588);

    private LetterPaper() {}

    static byte[] write(byte[] template, LetterContent content) {
        Map<String, Object> values = new HashMap<>();
        content.words().forEach((placeholder, words) -> values.put(placeholder.word(), words));
        values.put(Placeholder.ROWS.word(), table(content.rows()));
        try (XWPFTemplate paper = XWPFTemplate.compile(new ByteArrayInputStream(withMargins(template)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paper.render(values);
            for (XWPFTable table : paper.getXWPFDocument().getTables()) {
                table.getRows().forEach(row -> row.setCantSplitRow(true));
                table.getRow(0).setRepeatHeader(true);
            }
            paper.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library measures the page for its table and stumbles over margins that a program left out. */
    private static byte[] withMargins(byte[] template) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTBody body = document.getDocument().getBody();
            CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
            CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
            if (!size.isSetW()) {
                size.setW(A4_WIDTH);
            }
            CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
            if (margins.xgetLeft() == null) {
                margins.setLeft(USUAL_MARGIN);
            }
            if (margins.xgetRight() == null) {
                margins.setRight(USUAL_MARGIN);
            }
            if (margins.xgetGutter() == null) {
                margins.setGutter(BigInteger.ZERO);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static TableRenderData table(List<EvidenceRow> rows) {
        List<RowRenderData> lines = new ArrayList<>();
        lines.add(line("序号", "日期", "社区", "证明名称", "份", "台账文件、工作表、行"));
        for (int place = 0; place < Math.min(rows.size(), MOST_ROWS); place++) {
            EvidenceRow row = rows.get(place);
            lines.add(line(
                    String.valueOf(place + 1),
                    row.issuedOn().toString(),
                    row.township() + row.community(),
                    row.certificateName(),
                    String.valueOf(row.quantity()),
                    row.path() + "，" + row.sheet() + "，第 " + row.rowNumber() + " 行"));
        }
        if (rows.size() > MOST_ROWS) {
            lines.add(line("", "", "", "其余 " + Figures.count(rows.size() - MOST_ROWS) + " 行见随函的电子表", "", ""));
        }
        TableRenderData table = Tables.ofA4MediumWidth()
                .percentWidth("100%", new int[] {7, 17, 20, 20, 6, 30})
                .create();
        table.setRows(lines);
        return table;
    }

    private static RowRenderData line(String... cells) {
        return Rows.of(cells).textFontFamily(SMALL_FONT).textFontSize(SMALL).create();
    }
}
