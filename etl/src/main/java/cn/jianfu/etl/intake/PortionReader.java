package cn.jianfu.etl.intake;

import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.FileTally;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.NameSaid;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Reads portions into their records. A damaged file is one record that says so; the others go on. */
final class PortionReader implements FlatMapFunction<ArrayList<Portion>, Row> {
    private static final long serialVersionUID = 1L;

    /** Codes of files that the next run must look at again. */
    static final String GONE = "FILE_GONE";

    static final String CHANGED = "FILE_CHANGED";
    static final String CLOSED = "FILE_CLOSED";
    static final String CLOSED_MESSAGE = "打不开这个文件,请检查读取权限和磁盘,再重新计算";

    private final String directory;
    private final ApplicantCipher cipher;
    private final OfficeLayouts layouts;

    PortionReader(Path directory, ApplicantCipher cipher, OfficeLayouts layouts) {
        this.directory = directory.toString();
        this.cipher = cipher;
        this.layouts = layouts;
    }

    @Override
    public Iterator<Row> call(ArrayList<Portion> portions) {
        return RowStream.of(out -> portions.forEach(portion -> read(portion, out)));
    }

    private void read(Portion portion, Consumer<Row> out) {
        HashedFile file = portion.file();
        FileRecords records = new FileRecords(file.sha256(), cipher, out);
        try {
            Path path = Path.of(directory, file.path());
            WorkbookFile workbook = WorkbookFile.load(path);
            if (!unchanged(file, path)) {
                failed(portion, records, CHANGED, "读取时文件正在改动,这次没有计入,请等保存完成后重新计算");
                return;
            }
            ConfirmedLayouts known = layouts.of(file.path());
            LedgerFileReader reader = new LedgerFileReader(known);
            if (portion.whole()) {
                records.file(reader.read(workbook, "", records), known, NameSaid.of(workbook));
            } else {
                FileTally tally = reader.readSheet(workbook, "", portion.sheet(), records);
                records.sheet(portion.sheet(), packed(tally), NameSaid.of(workbook), null, null);
            }
        } catch (UnreadableWorkbookException e) {
            failed(portion, records, e.code(), String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            failed(portion, records, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            failed(portion, records, e);
        }
    }

    private static void failed(Portion portion, FileRecords records, IOException e) {
        failed(portion, records, e instanceof NoSuchFileException ? GONE : CLOSED, CLOSED_MESSAGE);
    }

    private static void failed(Portion portion, FileRecords records, String code, String message) {
        if (portion.whole()) {
            records.unreadable(code, message);
        } else {
            records.sheet(portion.sheet(), null, NameSaid.NOTHING, code, message);
        }
    }

    /** Whether the bytes are still those that were hashed, as far as the disk tells. */
    private static boolean unchanged(HashedFile file, Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return now.size() == file.size() && now.lastModifiedTime().toInstant().equals(file.modifiedAt());
    }

    private static byte[] packed(FileTally tally) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        return bytes.toByteArray();
    }
}
