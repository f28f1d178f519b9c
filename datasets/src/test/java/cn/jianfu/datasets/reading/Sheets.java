package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file for tests, in any format, and what the reader makes of it. */
public final class Sheets implements RecordSink {
    public static final Object[] HEADER = {"序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人"};

    public final List<LedgerRecord> accepted = new ArrayList<>();
    public final List<QuarantinedRecord> quarantined = new ArrayList<>();
    public final List<Warning> warnings = new ArrayList<>();
    /** Rows of void and refused certificates, and the codes of what tells so. */
    public final List<LedgerRecord> setAside = new ArrayList<>();

    public final List<String> reasons = new ArrayList<>();
    private final Workbook workbook;
    private final CellStyle date;
    private Sheet sheet;
    private int next;

    public Sheets(boolean old) {
        workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        sheet = workbook.createSheet("表1");
    }

    public static Sheets xlsx() {
        return new Sheets(false);
    }

    public Sheets sheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    public Sheets named(String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    public Sheets row(Object... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            switch (cells[i]) {
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                case String text when text.startsWith("formula:") -> cell.setCellFormula(text.substring(8));
                case Object text -> cell.setCellValue(text.toString());
            }
        }
        return this;
    }

    public Sheets hidden() {
        sheet.getRow(next - 1).setZeroHeight(true);
        return this;
    }

    public Sheets merged(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public FileReading read() {
        return read("台账.xlsx", bytes());
    }

    public FileReading read(String name, byte[] bytes) {
        return read(name, bytes, ConfirmedLayouts.none());
    }

    public FileReading read(String name, byte[] bytes, ConfirmedLayouts layouts) {
        try {
            return new LedgerFileReader(layouts)
                    .read(WorkbookFile.load(name, new ByteArrayInputStream(bytes)), "", this);
        } catch (UnreadableWorkbookException e) {
            throw new AssertionError(e.code() + e.getMessage(), e);
        }
    }

    public FileReading text(Charset charset, String text) {
        return read("台账.csv", text.getBytes(charset));
    }

    /** The text or day of a field in every accepted row. */
    public List<String> all(String field) {
        return accepted.stream()
                .map(row -> String.valueOf(row.value(row.kind().indexOf(field))))
                .toList();
    }

    List<String> codes() {
        return quarantined.stream()
                .flatMap(row -> row.faults().stream())
                .map(Fault::code)
                .toList();
    }

    List<String> warningCodes() {
        return warnings.stream().map(warning -> warning.fault().code()).toList();
    }

    @Override
    public void accepted(LedgerRecord row) {
        accepted.add(row);
    }

    @Override
    public void setAside(LedgerRecord row, Fault why) {
        setAside.add(row);
        reasons.add(why.code());
    }

    @Override
    public void quarantined(QuarantinedRecord row) {
        quarantined.add(row);
    }

    @Override
    public void warned(Warning warning) {
        warnings.add(warning);
    }
}
