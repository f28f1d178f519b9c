package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A file with a table in it, in memory as packed as it lies on the disk.
 *
 * @param name the file's own name, without folders; what it ends in decides nothing
 */
public record WorkbookFile(String name, byte[] bytes) {
    /** A ledger of a community has thousands of rows, not millions; 64 MB packed is beyond any. */
    static final int MOST_BYTES = 64 << 20;

    /**
     * Loads a file.
     *
     * @throws UnreadableWorkbookException when it is larger than 64 MB
     * @throws UncheckedIOException when the disk fails
     */
    public static WorkbookFile load(Path file) throws UnreadableWorkbookException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new UncheckedIOException("读不到文件 " + file, e);
        }
    }

    /** Like {@link #load(Path)}, from a stream, which stays open. Folders in the name, of any system, are dropped. */
    public static WorkbookFile load(String name, InputStream in) throws UnreadableWorkbookException {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw UnreadableWorkbookException.tooLarge();
            }
            return new WorkbookFile(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("文件读到一半中断", e);
        }
    }

    /** The name without its ending. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("xlsx|xlsm|xltx|xls|xlt|et|ett|csv|txt|tsv") ? name.substring(0, dot) : name;
    }

    /** What the file is, by its content. */
    public FileContent content() {
        return FileContent.of(bytes);
    }

    /**
     * The unpacked size of each sheet in bytes, in order, where the sheets can be read one by one ({@link #read(int, SheetSink)}); empty where they cannot, because the
     * file is no {@code .xlsx} workbook or is damaged.
     */
    public List<Long> sheetSizes() {
        try {
            return content() == FileContent.PACKED ? XlsxWorkbook.sheetSizes(bytes) : List.of();
        } catch (IOException | UnreadableWorkbookException | RuntimeException e) {
            // Reading it whole says what is wrong with it.
            return List.of();
        }
    }

    /**
     * Sends one sheet to the sink.
     *
     * @param sheet its place in {@link #sheetSizes()}
     * @throws UnreadableWorkbookException as {@link #read(SheetSink)} does
     */
    public void read(int sheet, SheetSink sink) throws UnreadableWorkbookException {
        read(OptionalInt.of(sheet), sink);
    }

    /**
     * Sends all sheets to the sink.
     *
     * @throws UnreadableWorkbookException when the file is no workbook or text, is damaged, locked by a password, or too large when unpacked; sheets may have gone
     *     to the sink before
     */
    public void read(SheetSink sink) throws UnreadableWorkbookException {
        read(OptionalInt.empty(), sink);
    }

    private void read(OptionalInt only, SheetSink sink) throws UnreadableWorkbookException {
        GuardedSink guarded = new GuardedSink(sink);
        try {
            switch (content()) {
                case PACKED -> XlsxWorkbook.read(bytes, only, guarded);
                case COMPOUND -> XlsWorkbook.read(bytes, guarded);
                case TEXT -> CsvText.read(stem(), bytes, guarded);
                case EMPTY -> throw new UnreadableWorkbookException("EMPTY_FILE", "文件是空的，请重新导出台账后再报送");
                case WEB_PAGE, PICTURE, PAPER, OTHER_TABLE, OLD, OTHER ->
                    throw new UnreadableWorkbookException(
                            "NOT_A_WORKBOOK", content().sentence());
            }
        } catch (GuardedSink.SinkFailure e) {
            throw e.thrown;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a library makes of a damaged file, it is the file's fault.
            throw UnreadableWorkbookException.damaged(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
