package cn.jianfu.etl.change;

import java.util.Set;

/**
 * Rows that one file holds of one community.
 *
 * @param file number of the file
 * @param community code; empty for the rows of a file that are looked at by file: void and refused ones, quarantined ones, remarks
 * @param table that they stand in; empty likewise
 */
public record Held(int file, String community, String table) {
    public static final String CERTIFICATES = "located_certificate";
    public static final String BURDENS = "located_burden";
    public static final String SET_ASIDE = "located_set_aside";
    public static final String QUARANTINE = "located_quarantine";
    public static final String WARNINGS = "located_warning";

    /** Tables whose rows are changed by community. */
    public static final Set<String> BY_COMMUNITY = Set.of(CERTIFICATES, BURDENS);

    /** Tables whose rows are changed by file. */
    public static final Set<String> BY_FILE = Set.of(SET_ASIDE, QUARANTINE, WARNINGS);

    /** The rows of a file that are looked at by file. */
    public static Held of(int file) {
        return new Held(file, "", "");
    }
}
