package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is merged in a sheet of an {@code .xlsx} workbook, looked up at the first question: most large ledgers never ask. */
final class MergedOnDemand implements Supplier<List<MergedArea>> {
    private final Archive archive;
    private final String part;
    private final byte @Nullable [] whole;
    private @Nullable List<MergedArea> known;

    /** @param whole the part's content, null when it is too large to be kept */
    MergedOnDemand(Archive archive, String part, byte @Nullable [] whole) {
        this.archive = archive;
        this.part = part;
        this.whole = whole;
    }

    @Override
    public List<MergedArea> get() {
        List<MergedArea> areas = known;
        if (areas == null) {
            areas = find();
            known = areas;
        }
        return areas;
    }

    private List<MergedArea> find() {
        if (whole != null) {
            return MergedAreas.in(whole);
        }
        try (InputStream in = archive.open(part)) {
            return in == null ? List.of() : MergedAreas.in(in);
        } catch (IOException | Archive.TooLarge e) {
            // Whoever reads the rows comes upon the same damage and says so.
            return List.of();
        }
    }
}
