package cn.jianfu.etl.run;

import cn.jianfu.database.RuleTable;
import cn.jianfu.database.RuleVersion;
import cn.jianfu.database.RuleVersions;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.unit.UnitAlias;
import cn.jianfu.datasets.unit.UnitAliases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A place whose ledgers, decisions and rules change, one at a time and as chance has it. */
final class PlaceInMotion {
    private static final int FIRST_DATA_ROW = 4;

    private final DataDirectory home;
    private final DataSource database;
    private final Path aside;
    private final Random chance;

    PlaceInMotion(DataDirectory home, DataSource database, Path aside, long seed) {
        this.home = home;
        this.database = database;
        this.aside = aside;
        this.chance = new Random(seed);
    }

    /** Changes something, and says what. */
    String step() throws Exception {
        return switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> correct(any(home.ledgers(), ".xlsx"));
            case 7, 8 -> withdraw(any(home.ledgers(), ""));
            case 9, 10, 11 -> arrive();
            case 12 -> copy(any(home.ledgers(), ""));
            case 13, 14, 15 -> decide();
            case 16 -> undo();
            case 17 -> alias();
            case 18 -> workers();
            default -> chance.nextInt(3) == 0 ? rules() : correct(any(home.ledgers(), ".xlsx"));
        };
    }

    /** Some ledgers are not there yet. */
    void holdBack(int ledgers) throws IOException {
        for (int i = 0; i < ledgers; i++) {
            withdraw(any(home.ledgers(), ""));
        }
    }

    private String withdraw(Path ledger) throws IOException {
        Path target = aside.resolve(home.ledgers().relativize(ledger).toString());
        Files.createDirectories(target.getParent());
        Files.move(ledger, target, StandardCopyOption.REPLACE_EXISTING);
        return "withdrawn: " + ledger.getFileName();
    }

    private String arrive() throws IOException {
        List<Path> there = files(aside, "");
        if (there.isEmpty()) {
            return "nothing arrives";
        }
        Path ledger = there.get(chance.nextInt(there.size()));
        Path target = home.ledgers().resolve(aside.relativize(ledger).toString());
        Files.createDirectories(target.getParent());
        Files.move(ledger, target, StandardCopyOption.REPLACE_EXISTING);
        return "arrived: " + ledger.getFileName();
    }

    private String copy(Path ledger) throws IOException {
        Files.copy(
                ledger,
                ledger.resolveSibling("副本" + chance.nextInt(3) + ledger.getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
        return "copied: " + ledger.getFileName();
    }

    /** Writes one row's cell into another row, takes the last row away, or adds one like another. */
    private String correct(Path ledger) throws IOException {
        String what;
        try (InputStream in = Files.newInputStream(ledger);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(chance.nextInt(workbook.getNumberOfSheets()));
            int last = sheet.getLastRowNum();
            if (last <= FIRST_DATA_ROW) {
                return "left alone: " + ledger.getFileName();
            }
            Row one = sheet.getRow(FIRST_DATA_ROW + chance.nextInt(last - FIRST_DATA_ROW));
            Row other = sheet.getRow(FIRST_DATA_ROW + chance.nextInt(last - FIRST_DATA_ROW));
            int kind = one == null || other == null ? 2 : chance.nextInt(3);
            if (kind == 0) {
                what = "a cell";
                write(one.getCell(1 + chance.nextInt(7)), other, -1);
            } else if (kind == 1) {
                what = "a row more";
                Row added = sheet.createRow(last + 1);
                one.forEach(cell -> write(cell, added, cell.getColumnIndex()));
            } else {
                what = "a row less";
                sheet.removeRow(sheet.getRow(last));
            }
            in.close();
            try (OutputStream out = Files.newOutputStream(ledger)) {
                workbook.write(out);
            }
        }
        return "corrected (" + what + "): " + ledger.getFileName();
    }

    private static void write(@Nullable Cell from, Row to, int column) {
        if (from == null) {
            return;
        }
        int at = column < 0 ? from.getColumnIndex() : column;
        Cell cell = to.getCell(at) == null ? to.createCell(at) : to.getCell(at);
        switch (from.getCellType()) {
            case NUMERIC -> {
                cell.setCellValue(from.getNumericCellValue());
                cell.setCellStyle(from.getCellStyle());
            }
            case STRING -> cell.setCellValue(from.getStringCellValue());
            default -> cell.setBlank();
        }
    }

    private String decide() throws Exception {
        int kind = chance.nextInt(3);
        if (kind == 0) {
            List<String> name = one("SELECT normal_name, county_code FROM mart.judgement");
            return decision("CERTIFICATE", name, null, chance.nextBoolean() ? "PERMITTED" : "UNLISTED");
        }
        if (kind == 1) {
            List<String> name = one("SELECT normal_name, county_code FROM mart.task_judgement");
            return decision("TASK", name, null, chance.nextBoolean() ? "ASSIST" : "UNLISTED");
        }
        List<String> name = one("SELECT normal_name, county_code FROM mart.unit_name");
        return decision(
                "UNIT",
                name,
                one("SELECT unit_code, unit_code FROM mart.unit WHERE resolved").getFirst(),
                null);
    }

    private String decision(String kind, List<String> name, @Nullable String target, @Nullable String attribute)
            throws Exception {
        if (name.isEmpty()) {
            return "nothing to decide";
        }
        String county = name.get(1);
        String unit = target == null ? "NULL, NULL, NULL" : "'教育', '县级', '" + county + "'";
        execute("INSERT INTO app.decision (kind, scope_code, name, written_name, target_code, target_name, attribute,"
                + " unit_system, unit_level, unit_region, reason, four_eyes, decided_by) VALUES ('" + kind + "', '"
                + county + "', '" + name.getFirst() + "', '" + name.getFirst() + "', " + quoted(target)
                + ", coalesce((SELECT name FROM mart.unit WHERE unit_code = " + quoted(target) + "), '"
                + name.getFirst() + "'), " + quoted(attribute) + ", " + unit + ", '试验', false, 'a')");
        return "decided (" + kind + "): " + name;
    }

    private String undo() throws Exception {
        execute("INSERT INTO app.decision_revert (decision_id, reverted_by) SELECT decision_id, 'a' FROM app.decision"
                + " WHERE decision_id NOT IN (SELECT decision_id FROM app.decision_revert)"
                + " ORDER BY hashtext(decision_id::text || '" + chance.nextInt() + "') LIMIT 1");
        return "undone: a decision";
    }

    private String alias() throws Exception {
        if (Files.exists(home.unitAliases()) && chance.nextBoolean()) {
            Files.delete(home.unitAliases());
            return "aliases gone";
        }
        List<String> name = one("SELECT unit_name, county_code FROM mart.unit_name WHERE NOT unstated");
        String unit = one("SELECT unit_code, unit_code FROM mart.unit WHERE standing = 'REGISTERED'")
                .getFirst();
        UnitAliases.of(List.of(new UnitAlias(name.get(0), name.get(1), unit, LocalDate.of(2023, 1, 1), null)))
                .write(home.unitAliases());
        return "alias: " + name + " is " + unit;
    }

    private String workers() throws Exception {
        String community = one("SELECT region_code, name FROM mart.region WHERE level = 'COMMUNITY'")
                .getFirst();
        Files.writeString(
                home.workers(),
                "community_code,workers,from,source\n" + community + "," + (3 + chance.nextInt(9)) + ",2023-01-01,试验\n",
                StandardCharsets.UTF_8);
        return "workers of " + community;
    }

    private String rules() throws Exception {
        if (chance.nextBoolean()) {
            RuleVersions caps = new RuleVersions(database, RuleTable.CAPS, home.caps(), text -> Caps.parse("表", text));
            Caps now = Caps.parse("表", latest(caps).content());
            List<Cap> all = new ArrayList<>(now.all());
            all.set(0, all.getFirst().endingOn(LocalDate.of(2023, 1 + chance.nextInt(4), 28)));
            save(caps, new Caps(all).text());
            return "a cap";
        }
        RuleVersions factors = new RuleVersions(
                database, RuleTable.FACTORS, home.burdenFactors(), text -> BurdenFactors.parse("表", text));
        save(
                factors,
                BurdenFactors.parse("表", latest(factors).content())
                        .with(BurdenFactor.MEETING_TRAVEL_HOURS, "1." + chance.nextInt(9), "试验")
                        .text());
        return "a factor";
    }

    private static RuleVersion latest(RuleVersions versions) {
        return versions.latest(LocalDate.EPOCH, () -> {
            throw new IllegalStateException("a run has taken them in");
        });
    }

    private static void save(RuleVersions versions, String text) throws Exception {
        versions.save(new RuleVersions.Change(latest(versions).version(), text, LocalDate.EPOCH, "guanli", "试一试", ""));
    }

    private Path any(Path under, String ending) throws IOException {
        List<Path> files = files(under, ending);
        return files.get(chance.nextInt(files.size()));
    }

    private static List<Path> files(Path under, String ending) throws IOException {
        if (!Files.isDirectory(under)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(under)) {
            return tree.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private List<String> one(String sql) throws Exception {
        List<List<String>> rows = MartRows.query(database, sql + " ORDER BY 1, 2");
        return rows.isEmpty() ? List.of() : rows.get(chance.nextInt(rows.size()));
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "NULL" : "'" + text + "'";
    }
}
