package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The workbook's table of texts, kept as bytes: a million names weigh what they weigh on the disk. Those in use are remembered as cells. */
final class SharedStrings {
    private static final int REMEMBERED = 1 << 13;
    /** Excel's own limit; what is beyond is not kept. */
    private static final int LONGEST = 32_767;

    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int[] ends = new int[1 << 10];
    private int count;
    private final @Nullable Cell[] cells = new Cell[REMEMBERED];
    private final int[] owners = new int[REMEMBERED];

    static SharedStrings read(@Nullable InputStream in) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        if (in == null) {
            return strings;
        }
        try (in) {
            XMLStreamReader xml = Xml.open(in);
            StringBuilder text = new StringBuilder();
            while (Xml.nextElement(xml)) {
                if (xml.getLocalName().equals("si")) {
                    text.setLength(0);
                    appendText(xml, text);
                    strings.add(text.toString());
                }
            }
        }
        return strings;
    }

    /** The cell with the text of a number, null when it is blank or there is no such number. */
    @Nullable
    Cell cell(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int place = index & (REMEMBERED - 1);
        if (owners[place] != index + 1) {
            int start = index == 0 ? 0 : ends[index - 1];
            cells[place] = Cell.text(new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8));
            owners[place] = index + 1;
        }
        return cells[place];
    }

    /** Gathers the text below the element at which the reader stands, up to its end; runs are put together, readings beside the characters left out. */
    static void appendText(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        int depth = 1;
        int beside = 0;
        while (depth > 0) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (beside > 0 || xml.getLocalName().equals("rPh")) {
                        beside++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    beside = Math.max(0, beside - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (beside == 0) {
                        int room = Math.min(xml.getTextLength(), LONGEST - text.length());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.max(0, room));
                    }
                }
                default -> {}
            }
        }
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (length + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, length + encoded.length));
        }
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        ends[count++] = length;
    }
}
