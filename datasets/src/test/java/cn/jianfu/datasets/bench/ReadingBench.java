package cn.jianfu.datasets.bench;

import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileTally;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Reads all workbooks in a directory, every cell of every row as text, and prints the rows that are not blank and the seconds that each pass took: the first with
 * the Java machine still cold, as a program that is started for a few files, the later ones as in a service that runs on.
 */
final class ReadingBench {
    private ReadingBench() {}

    /** {@code reader directory threads passes}; the readers are {@code jianfu}, {@code jianfu-sheets} (the threads share the sheets of each file), {@code fastexcel}, {@code poi-event} and {@code poi-user}. */
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[1]))) {
            files = all.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
        int threads = Integer.parseInt(args[2]);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        System.out.print(pass(args[0], files, threads));
        for (int pass = 1; pass < Integer.parseInt(args[3]); pass++) {
            String last = pass(args[0], files, threads);
            System.out.print(last.substring(last.indexOf(' ')));
        }
        System.out.println();
    }

    /** Reads every file once: the rows and the seconds. */
    private static String pass(String reader, List<Path> files, int threads) throws InterruptedException {
        AtomicLong rows = new AtomicLong();
        AtomicLong next = new AtomicLong();
        long begun = System.nanoTime();
        if (reader.equals("jianfu-sheets")) {
            for (Path file : files) {
                rows.addAndGet(sheetBySheet(file, threads));
            }
            return "%d %.2f".formatted(rows.get(), (System.nanoTime() - begun) / 1e9);
        }
        Thread[] workers = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            workers[i] = new Thread(() -> {
                for (int file = (int) next.getAndIncrement();
                        file < files.size();
                        file = (int) next.getAndIncrement()) {
                    rows.addAndGet(read(reader, files.get(file)));
                }
            });
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return "%d %.2f".formatted(rows.get(), (System.nanoTime() - begun) / 1e9);
    }

    private static long read(String reader, Path file) {
        try {
            return switch (reader) {
                case "jianfu" -> jianfu(file);
                case "fastexcel" -> fastexcel(file);
                case "poi-event" -> poiEvent(file);
                case "poi-user" -> poiUser(file);
                default -> throw new IllegalArgumentException(reader);
            };
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static final RecordSink NOWHERE = new RecordSink() {
        @Override
        public void accepted(LedgerRecord row) {}

        @Override
        public void setAside(LedgerRecord row, Fault why) {}

        @Override
        public void quarantined(QuarantinedRecord row) {}

        @Override
        public void warned(Warning warning) {}
    };

    private static long jianfu(Path file) throws Exception {
        return new LedgerFileReader(ConfirmedLayouts.none())
                .read(WorkbookFile.load(file), "", NOWHERE)
                .rows();
    }

    /** As a run does with a large file: its sheets are read apart, and put together. */
    private static long sheetBySheet(Path path, int threads) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            WorkbookFile file = WorkbookFile.load(path);
            LedgerFileReader reader = new LedgerFileReader(ConfirmedLayouts.none());
            List<Callable<FileTally>> sheets = new ArrayList<>();
            for (int sheet = 0; sheet < file.sheetSizes().size(); sheet++) {
                int number = sheet;
                sheets.add(() -> reader.readSheet(file, "", number, NOWHERE));
            }
            List<FileTally> tallies = new ArrayList<>();
            for (Future<FileTally> tally : workers.invokeAll(sheets)) {
                tallies.add(tally.get());
            }
            return LedgerFileReader.together(tallies, NOWHERE).rows();
        } catch (ExecutionException | UnreadableWorkbookException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    private static long fastexcel(Path file) throws IOException {
        long rows = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                    for (Iterator<org.dhatim.fastexcel.reader.Row> each = stream.iterator(); each.hasNext(); ) {
                        long length = 0;
                        for (org.dhatim.fastexcel.reader.Cell cell : each.next()) {
                            length += cell == null || cell.getRawValue() == null
                                    ? 0
                                    : cell.getRawValue().length();
                        }
                        rows += length > 0 ? 1 : 0;
                    }
                }
            }
        }
        return rows;
    }

    private static long poiEvent(Path file) throws Exception {
        AtomicLong rows = new AtomicLong();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    strings,
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {
                            rows.incrementAndGet();
                        }

                        @Override
                        public void cell(String reference, String value, XSSFComment comment) {}
                    },
                    false));
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return rows.get();
    }

    private static long poiUser(Path file) throws Exception {
        long rows = 0;
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    long length = 0;
                    for (Cell cell : row) {
                        length += formatter.formatCellValue(cell).length();
                    }
                    rows += length > 0 ? 1 : 0;
                }
            }
        }
        return rows;
    }
}
