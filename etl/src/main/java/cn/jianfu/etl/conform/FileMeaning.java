package cn.jianfu.etl.conform;

import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.ledger.LedgerFile;
import cn.jianfu.etl.ledger.Place;
import cn.jianfu.etl.ledger.PlacedCell;
import cn.jianfu.etl.ledger.Stretch;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the rows of one file.
 *
 * @param counting kinds of ledgers in it whose rows count
 * @param setAsideCounts whether its void and refused rows do
 * @param community of the file as a whole, null when none or several
 * @param from first day of the period that its title tells
 * @param setAsideDay by which void and refused rows count that have no day
 * @param sheets numbers of its sheets, by name
 * @param places by the community's name in the cell and above the table
 * @param registers by kind and community
 */
record FileMeaning(
        int id,
        Set<String> counting,
        boolean counts,
        boolean setAsideCounts,
        @Nullable String community,
        @Nullable LocalDate from,
        LocalDate setAsideDay,
        Map<String, Integer> sheets,
        Map<Called, Place> places,
        Map<String, Map<String, Stretch>> registers)
        implements Serializable {
    /** How rows name their community. */
    record Called(@Nullable String cell, @Nullable String heading) implements Serializable {}

    static FileMeaning of(LedgerBook book, LedgerFile file) {
        TreeSet<String> names = new TreeSet<>();
        Map<Called, Place> places = new HashMap<>();
        boolean setAsideCounts = false;
        for (PlacedCell cell : file.cells()) {
            places.put(new Called(cell.cell().community(), cell.cell().heading()), cell.place());
            if (cell.cell().accepted()) {
                names.addAll(cell.cell().sheets());
            }
            setAsideCounts |= cell.cell().setAside() && book.counts(file, cell);
        }
        Map<String, Integer> sheets = new HashMap<>();
        names.forEach(name -> sheets.put(name, sheets.size() + 1));
        return new FileMeaning(
                file.id(),
                Set.copyOf(book.counting(file)),
                book.counts(file),
                setAsideCounts,
                file.community(),
                file.reading().from(),
                book.dayOfSetAside(file),
                sheets,
                places,
                book.registers(file));
    }
}
