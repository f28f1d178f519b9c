package cn.jianfu.datasets.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A reference table in a file: UTF-8 with or without a byte order mark, columns known by the names in its first line. */
public final class CsvTable {
    private static final CSVFormat IN = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final CSVFormat OUT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private CsvTable() {}

    /**
     * Reads a table.
     *
     * @param columns the columns that must be there; others may be
     * @throws IllegalArgumentException when a column or a row's cell is missing
     * @throws UncheckedIOException when the file cannot be read
     */
    public static List<CsvRow> read(Path file, String... columns) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.getFileName().toString(), in, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("参考表读不出来：" + file, e);
        }
    }

    /** Like {@link #read(Path, String...)}, for a table that comes with the program: a resource in the package of {@code beside}. */
    public static List<CsvRow> bundled(Class<?> beside, String name, String... columns) {
        return read(name, Objects.requireNonNull(beside.getResourceAsStream(name), name), columns);
    }

    /** Like {@link #read(Path, String...)}, from a stream, which is closed; {@code name} is what error messages call it. */
    public static List<CsvRow> read(String name, InputStream in, String... columns) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            skipByteOrderMark(reader);
            try (CSVParser parser = CSVParser.parse(reader, IN)) {
                for (String column : columns) {
                    if (!parser.getHeaderNames().contains(column)) {
                        throw new IllegalArgumentException("参考表 " + name + " 缺少列“" + column + "”，请补上后再试");
                    }
                }
                List<CsvRow> rows = new ArrayList<>();
                for (CSVRecord row : parser) {
                    if (!row.isConsistent()) {
                        throw new IllegalArgumentException(
                                "参考表 " + name + " 第 " + (row.getRecordNumber() + 1) + " 行的列数与表头不一致，请检查逗号和引号");
                    }
                    rows.add(new CsvRow(name, row.getRecordNumber() + 1, row.toMap()));
                }
                return List.copyOf(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("参考表读不出来：" + name, e);
        }
    }

    /** Like {@link #read(Path, String...)}, for a table's text; {@code name} is what error messages call it. */
    public static List<CsvRow> read(String name, String text, String... columns) {
        return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), columns);
    }

    /** Writes a table, its directory too where it is missing; the same rows give the same bytes on every machine. */
    public static void write(Path file, List<String> header, Iterable<? extends List<?>> rows) throws IOException {
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            print(writer, header, rows);
        }
    }

    /** The text that {@link #write} puts into a file. */
    public static String text(List<String> header, Iterable<? extends List<?>> rows) {
        StringWriter writer = new StringWriter();
        try {
            print(writer, header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private static void print(Writer writer, List<String> header, Iterable<? extends List<?>> rows) throws IOException {
        CSVPrinter printer = new CSVPrinter(writer, OUT);
        printer.printRecord(header);
        for (List<?> row : rows) {
            printer.printRecord(row);
        }
        printer.flush();
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }
}
