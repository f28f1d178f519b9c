package cn.jianfu.datasets.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-, tab- or semicolon-separated text, in UTF-8, UTF-16 or GB18030. */
final class CsvText {
    private static final int LOOKED_AT = 8192;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvText() {}

    static void read(String name, byte[] bytes, SheetSink sink) throws IOException {
        Charset charset = charset(bytes);
        int skip = charset.equals(StandardCharsets.UTF_8) ? mark(bytes) : FileContent.wide(bytes) ? 2 : 0;
        char separator = separator(bytes, skip, charset);
        sink.start(new SheetStart(name, false, false, List.of()));
        boolean quoted = balanced(bytes, skip, charset);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setQuote(quoted ? '"' : null)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        RowBuilder row = new RowBuilder();
        try (Reader reader = reader(bytes, skip, charset);
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord line : parser) {
                row.begin((int) line.getRecordNumber(), false);
                for (int column = 0; column < line.size(); column++) {
                    row.put(column, Cell.text(unwrapped(line.get(column))));
                }
                sink.row(row.build());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        sink.end();
    }

    /** {@code ="0001"}: how numbers keep their zeros. */
    private static String unwrapped(String written) {
        return written.length() > 3 && written.startsWith("=\"") && written.endsWith("\"")
                ? written.substring(2, written.length() - 1)
                : written;
    }

    private static Charset charset(byte[] bytes) {
        if (FileContent.wide(bytes)) {
            return (bytes[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        // A text cut off within a character is still UTF-8; one that has some other fault is not.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(LOOKED_AT);
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return CHINESE;
            }
            if (result.isUnderflow()) {
                return StandardCharsets.UTF_8;
            }
            out.clear();
        }
    }

    private static int mark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF
                ? 3
                : 0;
    }

    private static Reader reader(byte[] bytes, int skip, Charset charset) {
        return new InputStreamReader(new ByteArrayInputStream(bytes, skip, bytes.length - skip), charset);
    }

    /** The mark of which the first lines have most. */
    private static char separator(byte[] bytes, int skip, Charset charset) {
        String head = new String(bytes, skip, Math.min(bytes.length - skip, LOOKED_AT), charset);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';', '|'}) {
            long count = head.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** Whether quotation marks come in pairs. One too many would swallow the rest of the file. */
    private static boolean balanced(byte[] bytes, int skip, Charset charset) throws IOException {
        char[] buffer = new char[LOOKED_AT];
        long quotes = 0;
        try (Reader reader = reader(bytes, skip, charset)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    quotes += buffer[i] == '"' ? 1 : 0;
                }
            }
        }
        return quotes % 2 == 0;
    }
}
