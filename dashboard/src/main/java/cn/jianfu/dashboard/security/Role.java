package cn.jianfu.dashboard.security;

/** What an account is for; the names are those of {@code app.account.role}. */
public enum Role {
    LEADER("领导"),
    COUNTY_OFFICE("县（市、区）民政局"),
    TOWNSHIP_OFFICE("乡镇（街道）"),
    DISCIPLINE("纪检监察"),
    ADMIN("系统管理");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** Whether the role may take applicants' names out, in a logged export. */
    public boolean mayExportApplicants() {
        return this == COUNTY_OFFICE;
    }

    /** Whether the role may send in ledgers, and ask for a run after that. */
    public boolean maySubmit() {
        return this == TOWNSHIP_OFFICE || this == COUNTY_OFFICE;
    }

    /** Whether the role may decide what a name means; it does so for the regions of its account. */
    public boolean mayAdjudicate() {
        return this == COUNTY_OFFICE || this == ADMIN;
    }

    /** Whether the role may see what waits for a decision and what was decided. */
    public boolean maySeeAdjudication() {
        return this != TOWNSHIP_OFFICE;
    }

    /** Whether the role may ask for a new run of the pipeline whenever it likes. */
    public boolean mayRecompute() {
        return this != TOWNSHIP_OFFICE && this != DISCIPLINE;
    }
}
