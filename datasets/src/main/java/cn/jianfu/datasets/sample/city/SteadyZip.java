package cn.jianfu.datasets.sample.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook without the moment at which it was made, neither in its entries nor in its properties. */
public final class SteadyZip {
    private static final LocalDateTime MADE = LocalDateTime.of(2023, 8, 5, 9, 0);
    private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)";

    private static final Pattern MERGES = Pattern.compile("(?:<mergeCell [^>]*/>)+");

    private SteadyZip() {}

    public static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(workbook.length + 1024);
        // The directory at the end is read, not the entries' own headers: those of a streamed workbook do not state
        // their sizes.
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(steady)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(MADE);
                out.putNextEntry(same);
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    out.write(steady(entry.getName(), bytes));
                }
                out.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    private static byte[] steady(String name, byte[] bytes) {
        if (name.equals("docProps/core.xml")) {
            return text(bytes).replaceAll(CREATED, "$1" + MADE + ":00Z$2").getBytes(StandardCharsets.UTF_8);
        }
        return name.startsWith("xl/worksheets/")
                ? withSortedMerges(text(bytes)).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /** The writer keeps merged cells in a set without an order. */
    private static String withSortedMerges(String sheet) {
        Matcher merges = MERGES.matcher(sheet);
        if (!merges.find()) {
            return sheet;
        }
        String sorted = Arrays.stream(merges.group().split("(?<=/>)")).sorted().collect(Collectors.joining());
        return sheet.substring(0, merges.start()) + sorted + sheet.substring(merges.end());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
