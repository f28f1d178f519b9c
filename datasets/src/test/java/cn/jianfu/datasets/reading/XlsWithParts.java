package cn.jianfu.datasets.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Puts charts into the sheets of an {@code .xls} workbook, and parts of other sorts before them, record by record: no
 * library writes them.
 */
final class XlsWithParts {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int SHEET = 0x0085;
    private static final int NUMBER = 0x0203;
    private static final int CELLS = 0x0010;

    private XlsWithParts() {}

    private record Piece(int sort, byte[] content) {
        int length() {
            return 4 + content.length;
        }
    }

    /**
     * The workbook with other parts in it.
     *
     * @param charts how many charts each sheet gets; they hold numbers, as charts do
     * @param first the type of a part that comes before the sheets and is listed as a sheet of the name 其他, e.g.
     *     0x40 for macros; 0 for none
     */
    static byte[] with(byte[] workbook, int charts, int first) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            List<Piece> pieces = new ArrayList<>();
            boolean inSheet = false;
            for (Piece piece : pieces(files)) {
                boolean begins = piece.sort == BEGIN && at(piece.content, 2) == CELLS;
                if (begins && !inSheet && first != 0 && pieces.stream().noneMatch(each -> type(each) == first)) {
                    pieces.add(begin(first));
                    pieces.add(new Piece(END, new byte[0]));
                }
                if (piece.sort == SHEET && first != 0 && pieces.stream().noneMatch(each -> each.sort == SHEET)) {
                    pieces.add(new Piece(
                            SHEET, new byte[] {0, 0, 0, 0, 0, 0, 2, 1, (byte) 0x76, 0x51, (byte) 0xD6, 0x4E}));
                }
                inSheet |= begins;
                for (int chart = 0; inSheet && piece.sort == END && chart < charts; chart++) {
                    pieces.add(begin(0x20));
                    pieces.add(new Piece(NUMBER, new byte[14]));
                    pieces.add(new Piece(END, new byte[0]));
                }
                inSheet &= piece.sort != END;
                pieces.add(piece);
            }
            place(pieces, first);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            for (Piece piece : pieces) {
                stream.write(new byte[] {
                    (byte) piece.sort,
                    (byte) (piece.sort >> 8),
                    (byte) piece.content.length,
                    (byte) (piece.content.length >> 8)
                });
                stream.write(piece.content);
            }
            files.getRoot().getEntryCaseInsensitive("Workbook").delete();
            files.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static List<Piece> pieces(POIFSFileSystem files) throws IOException {
        byte[] stream;
        try (DocumentInputStream in = files.createDocumentInputStream("Workbook")) {
            stream = in.readAllBytes();
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length && at(stream, at) != 0; at += 4 + at(stream, at + 2)) {
            byte[] content = new byte[at(stream, at + 2)];
            System.arraycopy(stream, at + 4, content, 0, content.length);
            pieces.add(new Piece(at(stream, at), content));
        }
        return pieces;
    }

    /** Writes down anew where each sheet begins. */
    private static void place(List<Piece> pieces, int first) {
        List<Integer> begins = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.sort == BEGIN && (type(piece) == CELLS || type(piece) == first)) {
                begins.add(at);
            }
            at += piece.length();
        }
        int next = 0;
        for (Piece piece : pieces) {
            if (piece.sort == SHEET) {
                int place = begins.get(next++);
                for (int i = 0; i < 4; i++) {
                    piece.content[i] = (byte) (place >> 8 * i);
                }
            }
        }
    }

    private static Piece begin(int type) {
        byte[] content = new byte[16];
        content[1] = 6;
        content[2] = (byte) type;
        return new Piece(BEGIN, content);
    }

    private static int type(Piece piece) {
        return piece.sort == BEGIN ? at(piece.content, 2) : -1;
    }

    private static int at(byte[] bytes, int place) {
        return (bytes[place] & 0xFF) | (bytes[place + 1] & 0xFF) << 8;
    }
}
