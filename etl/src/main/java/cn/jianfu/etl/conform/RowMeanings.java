package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.Epochs;
import cn.jianfu.datasets.ledger.UndatedRow;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.intake.IntakeRecord;
import cn.jianfu.etl.ledger.Place;
import cn.jianfu.etl.ledger.Stretch;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row what was decided once for its file and its names. Nothing is decided per row.
 *
 * @param files by the hash of their bytes
 */
record RowMeanings(
        Map<String, FileMeaning> files,
        Map<Name, UnitMeaning> units,
        Map<Name, CertificateMeaning> certificates,
        Map<Name, TaskMeaning> tasks,
        Epochs catalogue,
        Epochs lists)
        implements Serializable {
    /** A sheet has at most 2^20 rows. */
    private static final int ROW_BITS = 21;

    private static final int FILE_BITS = 32;

    /** The row as the models take it; null when it does not count. */
    @Nullable
    Row of(Row record) {
        FileMeaning file = files.get(record.<String>getAs("sha256"));
        if (file == null || !file.counts()) {
            return null;
        }
        return switch (record.<String>getAs(IntakeRecord.RECORD)) {
            case IntakeRecord.ROW -> accepted(file, record);
            case IntakeRecord.SET_ASIDE -> file.setAsideCounts() ? setAside(file, record) : null;
            case IntakeRecord.QUARANTINE -> quarantined(file, record);
            case IntakeRecord.WARNING ->
                LocatedRow.of(LocatedRow.WARNING, file.id(), record)
                        .set("community_code", file.community())
                        .row();
            default -> null;
        };
    }

    private @Nullable Row accepted(FileMeaning file, Row record) {
        String kind = ledger(record);
        if (!file.counting().contains(kind)) {
            return null;
        }
        Place place = place(file, record);
        if (place.community() == null) {
            String cell = record.getAs("community_name");
            String written = cell == null ? record.getAs("heading_community") : cell;
            return misplaced(file, record, place, "社区", written, place.fault(), place.message());
        }
        return kind.equals("certificates") ? certificate(file, record, kind, place) : burden(file, record, kind, place);
    }

    private Row certificate(FileMeaning file, Row record, String kind, Place place) {
        LocalDate day = record.getAs("issued_on");
        String county = Objects.requireNonNull(place.county());
        Name name = new Name(record.getAs("certificate_name"), county, catalogue.of(day));
        return numbered(LocatedRow.CERTIFICATE, file, record)
                .set("kind", kind)
                .set("counted_on", day)
                .set("name", name.name())
                .place(place)
                .unit(unit(record, county))
                .certificate(Objects.requireNonNull(certificates.get(name), "a certificate's name"))
                .row();
    }

    private Row burden(FileMeaning file, Row record, String kind, Place place) {
        String county = Objects.requireNonNull(place.county());
        String community = Objects.requireNonNull(place.community());
        LocatedRow row = numbered(LocatedRow.BURDEN, file, record)
                .set("kind", kind)
                .set("name", record.getAs(nameColumn(kind)))
                .place(place)
                .unit(unit(record, county));
        Map<String, Stretch> registers = file.registers().get(kind);
        if (registers != null) {
            Stretch stands = Objects.requireNonNull(registers.get(community), "a register's stretch");
            LocalDate since = record.getAs("since");
            return row.set("stands_from", since == null || since.isBefore(stands.from()) ? stands.from() : since)
                    .set("stands_to", stands.to())
                    .row();
        }
        LocalDate day = firstOf(record.getAs("day"), record.getAs("due_on"), file.from());
        if (day == null) {
            return misplaced(file, record, place, "日期", null, UndatedRow.CODE, UndatedRow.MESSAGE);
        }
        if (kind.equals("tasks")) {
            Name task = new Name(record.getAs("task"), county, lists.of(day));
            row.task(Objects.requireNonNull(tasks.get(task), "a task's name"));
        }
        return row.set("counted_on", day).row();
    }

    private Row setAside(FileMeaning file, Row record) {
        Place place = place(file, record);
        LocatedRow row = LocatedRow.of(LocatedRow.SET_ASIDE, file.id(), record)
                .place(place)
                .set("counted_on", firstOf(record.getAs("issued_on"), file.setAsideDay(), null));
        String county = place.county();
        if (county != null && record.getAs("unit_name") != null) {
            row.unit(unit(record, county));
        }
        return row.row();
    }

    private static Row quarantined(FileMeaning file, Row record) {
        Place place = place(file, record);
        LocatedRow row = LocatedRow.of(LocatedRow.QUARANTINE, file.id(), record).place(place);
        // A row that names no community is of the one that its file is of; one that names another is not.
        if (place.community() == null && record.getAs("community_name") == null && file.community() != null) {
            row.set("community_code", file.community()).set("region_code", file.community());
        }
        return row.row();
    }

    private static Row misplaced(
            FileMeaning file,
            Row record,
            Place place,
            String column,
            @Nullable String written,
            @Nullable String fault,
            @Nullable String message) {
        return LocatedRow.of(LocatedRow.QUARANTINE, file.id(), record)
                .place(place)
                .set("column_name", column)
                .set("raw_value", written)
                .set("code", fault)
                .set("message", message)
                .row();
    }

    /** File, sheet and row in one number, so that it needs no counting. */
    private static LocatedRow numbered(String part, FileMeaning file, Row record) {
        int sheet = Objects.requireNonNull(file.sheets().get(record.<String>getAs("sheet")), "a sheet");
        long id = ((long) file.id() << FILE_BITS) + ((long) sheet << ROW_BITS) + record.<Integer>getAs("row_number");
        return LocatedRow.of(part, file.id(), record).set("row_id", id);
    }

    private UnitMeaning unit(Row record, String county) {
        return Objects.requireNonNull(units.get(new Name(record.getAs("unit_name"), county, 0)), "a unit's name");
    }

    private static Place place(FileMeaning file, Row record) {
        FileMeaning.Called called =
                new FileMeaning.Called(record.getAs("community_name"), record.getAs("heading_community"));
        return Objects.requireNonNull(file.places().get(called), "a place");
    }

    private static String ledger(Row record) {
        String kind = record.getAs("kind");
        return kind.equals("statistics") ? "certificates" : kind;
    }

    /** The column that says what it is about. */
    private static String nameColumn(String kind) {
        return switch (kind) {
            case "forms" -> "form";
            case "documents" -> "title";
            case "groups" -> "group";
            case "signboards" -> "signboard";
            case "tasks" -> "task";
            default -> "subject";
        };
    }

    private static @Nullable LocalDate firstOf(
            @Nullable LocalDate one, @Nullable LocalDate other, @Nullable LocalDate last) {
        return one != null ? one : other != null ? other : last;
    }
}
