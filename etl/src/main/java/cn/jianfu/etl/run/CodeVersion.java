package cn.jianfu.etl.run;

import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.reading.LedgerFileReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which code made a figure: a digest of the program itself, so that nobody can forget to raise a number. */
final class CodeVersion {
    private static final int DIGITS = 12;

    private CodeVersion() {}

    static String current() throws IOException {
        return of(PipelineRun.class) + "+" + ofReader();
    }

    /** Of the module that reads files: another version reads them again. */
    static String ofReader() throws IOException {
        return of(LedgerFileReader.class);
    }

    private static String of(Class<?> type) throws IOException {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(place) ? ContentHash.of(place).substring(0, DIGITS) : "unpackaged";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
