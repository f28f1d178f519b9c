package cn.jianfu.dashboard.cases.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A letter's page after GB/T 9704-2012, 10.1: margins, red mark and double lines, 仿宋 of size three. Lengths in twips. */
final class LetterLayout {
    private static final String BODY_FONT = "仿宋";
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String STRONG_FONT = "黑体";
    private static final String RED = "FF0000";
    private static final int BODY_SIZE = 16;
    private static final double LINE = 28.95;
    private static final int MARK_SIZE = 36;
    /** The lines are 170 mm wide, the text 156 mm. */
    private static final int BEYOND_TEXT = -397;
    /** Two characters of the body. */
    private static final int INDENT = 2 * BODY_SIZE * 20;

    private final XWPFDocument document;

    LetterLayout(XWPFDocument document) {
        this.document = document;
    }

    void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(millimetres(30)));
        margins.setBottom(BigInteger.valueOf(millimetres(35)));
        margins.setLeft(BigInteger.valueOf(millimetres(28)));
        margins.setRight(BigInteger.valueOf(millimetres(26)));
        margins.setHeader(BigInteger.valueOf(millimetres(15)));
        margins.setFooter(BigInteger.valueOf(millimetres(18)));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        foot();
    }

    /** On the first page the second double line and no number; the others are numbered. */
    private void foot() {
        XWPFFooter first = document.createFooter(HeaderFooterType.FIRST);
        XWPFParagraph line = first.createParagraph();
        line.setBorderTop(Borders.THIN_THICK_SMALL_GAP);
        beyondText(line);
        red(line.getCTP().getPPr().getPBdr().getTop());
        XWPFFooter others = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph number = others.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun before = number.createRun();
        before.setText("— ");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        number.createRun().setText(" —");
    }

    private static void red(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder border) {
        border.setColor(RED);
        border.setSz(BigInteger.valueOf(24));
        border.setSpace(BigInteger.valueOf(4));
    }

    private static void beyondText(XWPFParagraph paragraph) {
        paragraph.setIndentationLeft(BEYOND_TEXT);
        paragraph.setIndentationRight(BEYOND_TEXT);
    }

    /** The office's name in red over a double line. */
    void office(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setBorderBottom(Borders.THICK_THIN_SMALL_GAP);
        beyondText(paragraph);
        red(paragraph.getCTP().getPPr().getPBdr().getBottom());
        XWPFRun run = run(paragraph, words, TITLE_FONT, MARK_SIZE);
        run.setColor(RED);
    }

    void heading(String words, int size) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(LINE + 6, LineSpacingRule.EXACT);
        run(paragraph, words, TITLE_FONT, size);
    }

    void line(String words, ParagraphAlignment alignment) {
        run(paragraph(alignment), words, BODY_FONT, BODY_SIZE);
    }

    void text(String words) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        run(paragraph, words, BODY_FONT, BODY_SIZE);
    }

    /** Text that goes to the next page together with what follows it: no page has a seal alone. */
    void closing(String words) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setKeepNext(true);
        run(paragraph, words, BODY_FONT, BODY_SIZE);
    }

    /** Four characters from the right. */
    void signature(String words) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(2 * INDENT);
        paragraph.setKeepNext(true);
        run(paragraph, words, BODY_FONT, BODY_SIZE);
    }

    /** Under the signature; the last line of the letter. */
    void date(String words) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(2 * INDENT);
        run(paragraph, words, BODY_FONT, BODY_SIZE);
    }

    void blank() {
        paragraph(ParagraphAlignment.LEFT).setKeepNext(true);
    }

    /** On a page of its own. */
    void annex(String mark, String title, String table) {
        XWPFParagraph first = paragraph(ParagraphAlignment.LEFT);
        first.setPageBreak(true);
        run(first, mark, STRONG_FONT, BODY_SIZE);
        XWPFParagraph heading = paragraph(ParagraphAlignment.CENTER);
        run(heading, title, TITLE_FONT, 18);
        XWPFParagraph place = document.createParagraph();
        run(place, table, BODY_FONT, 10);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontFamily(font);
        CTRPr look = run.getCTR().getRPr();
        look.getRFontsArray(0).setEastAsia(font);
        return run;
    }

    private static int millimetres(int length) {
        return Math.round(length * 56.7f);
    }
}
