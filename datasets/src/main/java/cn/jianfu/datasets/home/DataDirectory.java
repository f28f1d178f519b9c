package cn.jianfu.datasets.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The directory that holds all data of one installation, and the names of the rooms in it. Nothing is created here.
 *
 * @param home the directory itself
 */
public record DataDirectory(Path home) {

    /** The regions, as a table of the statistics bureau; {@code regions.csv} unless a workbook lies there alone. */
    public Path regions() {
        Path csv = reference().resolve("regions.csv");
        return Stream.of(csv, reference().resolve("regions.xlsx"), reference().resolve("regions.xls"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(csv);
    }

    /** {@code code,name,system,level,region_code,aliases}; missing where an office keeps no registry. */
    public Path units() {
        return reference().resolve("units.csv");
    }

    /** {@code written,county,unit_code,from,until}: what people have decided of units' names; missing until somebody has. */
    public Path unitAliases() {
        return reference().resolve("unit_aliases.csv");
    }

    /**
     * {@code code,name,attribute,document,document_number,synonyms,source}; missing where the catalogue that comes with
     * the program is enough.
     */
    public Path catalogue() {
        return reference().resolve("catalogue.csv");
    }

    /** Limits that documents set; missing where those that come with the program are enough. */
    public Path caps() {
        return reference().resolve("caps.csv");
    }

    /** Types of tasks on the lists; missing where those that come with the program are enough. */
    public Path taskItems() {
        return reference().resolve("task_items.csv");
    }

    /** Where which lists of tasks hold, and since when; missing where nobody has said more than the program knows. */
    public Path taskLists() {
        return reference().resolve("task_lists.csv");
    }

    /** {@code item,name,from,to}: the campaign's months and stages; missing where there is no campaign. */
    public Path campaign() {
        return reference().resolve("campaign.csv");
    }

    /** {@code date,kind,name,source,grade}: days of rest and worked weekends; missing where the calendar that comes with the program is used. */
    public Path holidays() {
        return reference().resolve("holidays.csv");
    }

    /** How many person-hours each burden weighs; missing where the factors that come with the program are used. */
    public Path burdenFactors() {
        return reference().resolve("burden_factors.csv");
    }

    /** {@code community_code,workers,from,source}: how many people work in which community; missing where nobody has declared it. */
    public Path workers() {
        return reference().resolve("workers.csv");
    }

    /** {@code fingerprint,kind,column,heading,field}: what people have said of headers that nobody knew; missing until somebody has. */
    public Path layouts() {
        return reference().resolve("layouts.csv");
    }

    /** {@code unit_code,form,fields}: forms that the county has collected; missing until it has. */
    public Path forms() {
        return reference().resolve("forms.csv");
    }

    /** The drop folder: {@code <county>/<township>/<community…>.xlsx}. */
    public Path ledgers() {
        return home.resolve("ledgers");
    }

    /** What a generated sample really contains; missing where the data are real. */
    public Path truth() {
        return home.resolve("truth").resolve("truth.csv");
    }

    /** Keys; for the owner's eyes only. */
    public Path secrets() {
        return home.resolve("secrets");
    }

    /** Parquet, one directory per run. */
    public Path lake() {
        return home.resolve("lake");
    }

    /** Workbooks and letters made for people. */
    public Path exports() {
        return home.resolve("exports");
    }

    private Path reference() {
        return home.resolve("reference");
    }
}
