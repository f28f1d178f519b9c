package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The workbook's table of texts, kept as bytes: a million names weigh what they weigh on the disk. Those in use are remembered as cells. */
final class SharedStrings {
    private static final int REMEMBERED = 1 << 13;
    /** Excel's own limit; what is beyond is not kept. */
    private static final int LONGEST = 32_767;

    private static final Cell LOST = new Cell(Cell.Kind.LOST, "丢失的文字");

    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int[] ends = new int[1 << 10];
    private int count;
    private final @Nullable Cell[] cells = new Cell[REMEMBERED];
    private final int[] owners = new int[REMEMBERED];
    private final BitSet partlyStruck = new BitSet();
    private final BitSet struck = new BitSet();

    static SharedStrings read(@Nullable InputStream in) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (in == null) {
            return strings;
        }
        SheetScanner xml = new SheetScanner(in);
        StringBuilder text = new StringBuilder();
        boolean beside = false;
        boolean within = false;
        Runs runs = new Runs();
        PlainText plain = new PlainText();
        while (true) {
            while (!within && plain.next(xml)) {
                strings.add(plain.bytes, plain.length);
            }
            if (!xml.nextTag()) {
                return strings;
            }
            if (xml.is("si")) {
                within = !xml.closing();
                if (xml.closing() || xml.empty()) {
                    strings.struck(runs.struck());
                    byte[] encoded = Escapes.resolved(text.toString()).getBytes(StandardCharsets.UTF_8);
                    strings.add(encoded, encoded.length);
                    text.setLength(0);
                    runs = new Runs();
                }
            } else if (xml.is("r") && !xml.closing()) {
                runs.begin();
            } else if (xml.is("strike") && !xml.closing()) {
                runs.strike(xml);
            } else if (xml.is("rPh")) {
                // How the characters are read aloud stands beside them.
                beside = !xml.closing() && !xml.empty();
            } else if (xml.is("t") && within && !beside && !xml.closing() && !xml.empty()) {
                int length = text.length();
                xml.text(text, LONGEST);
                runs.text(text, length);
            }
        }
    }

    /**
     * The cell with the text of a number, null when it is blank; a cell that says so when there is no such text.
     *
     * @throws IOException when there are no texts at all
     */
    @Nullable
    Cell cell(int index) throws IOException {
        if (index < 0) {
            return null;
        }
        if (count == 0) {
            throw new IOException("no texts");
        }
        if (index >= count) {
            return LOST;
        }
        int place = index & (REMEMBERED - 1);
        if (owners[place] != index + 1) {
            int start = index == 0 ? 0 : ends[index - 1];
            Cell cell = Cell.text(new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8));
            cells[place] = cell == null || !partlyStruck.get(index)
                    ? cell
                    : cell.crossed(struck.get(index) ? Cell.Struck.ALL : Cell.Struck.PART);
            owners[place] = index + 1;
        }
        return cells[place];
    }

    private void struck(Cell.Struck how) {
        if (how != Cell.Struck.NOTHING) {
            partlyStruck.set(count);
            struck.set(count, how == Cell.Struck.ALL);
        }
    }

    private void add(byte[] text, int size) {
        if (length + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, length + size));
        }
        System.arraycopy(text, 0, bytes, length, size);
        length += size;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        ends[count++] = length;
    }
}
