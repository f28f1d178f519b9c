package cn.jianfu.etl.ledger;

import cn.jianfu.etl.intake.HashedFile;
import cn.jianfu.etl.intake.ReadFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of the ledger directory.
 *
 * @param id a number that stays, see {@link cn.jianfu.etl.number.Numbers}
 * @param path what may be shown of its path
 * @param first of the files with the same bytes, the one that stands for all: itself, as a rule
 * @param batch which of several readings of its bytes counts; null when it could not be opened
 * @param place the community that its name and folders tell, or else the title above a table without rows
 * @param cells empty where another stands for it
 */
public record LedgerFile(
        int id,
        HashedFile file,
        String path,
        @Nullable LedgerFile first,
        @Nullable String batch,
        ReadFile reading,
        Place place,
        List<PlacedCell> cells) {
    /** The day that a ledger means is a day in China, wherever the machine stands. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public LedgerFile {
        cells = List.copyOf(cells);
    }

    /** Whether it stands for all with the same bytes. */
    public boolean isFirst() {
        return first == null;
    }

    /** The one that stands for it, itself as a rule. */
    public LedgerFile standsFor() {
        return first == null ? this : first;
    }

    public String sha256() {
        return file.sha256();
    }

    /** The day on which it was last changed. */
    public LocalDate arrived() {
        return LocalDate.ofInstant(file.modifiedAt(), CHINA);
    }

    /**
     * The community that it belongs to; null when it is none or several. The rows know better than the file's name,
     * which speaks only where there are no located rows.
     */
    public @Nullable String community() {
        LedgerFile read = standsFor();
        Set<String> byRows = new HashSet<>();
        for (PlacedCell cell : read.cells) {
            String community = cell.place().community();
            if (community != null && (cell.cell().accepted() || cell.cell().setAside())) {
                byRows.add(community);
            }
        }
        return byRows.isEmpty()
                ? read.place.community()
                : byRows.size() == 1 ? byRows.iterator().next() : null;
    }
}
