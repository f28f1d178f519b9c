package cn.jianfu.dashboard.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes rows into an empty mart schema; the counting tables are counted from the certificates, as the etl does. */
public final class MartRows extends Rows {
    private final PreparedStatement certificate;
    private long certificates;

    public MartRows(Connection connection) throws SQLException {
        super(connection);
        this.certificate = connection.prepareStatement(
                "INSERT INTO certificate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    public void region(String code, String name, String level, @Nullable String parent) throws SQLException {
        insert("INSERT INTO region VALUES (?, ?, ?, ?)", code, name, level, parent);
    }

    public void unit(int id, @Nullable String code, String name, String system, String level, String region)
            throws SQLException {
        unit(id, code, name, system, level, region, code == null ? "UNKNOWN" : "REGISTERED");
    }

    public void unit(
            int id, @Nullable String code, String name, String system, String level, String region, String standing)
            throws SQLException {
        insert(
                "INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                code,
                name,
                system,
                level,
                region,
                !standing.startsWith("UN"),
                standing);
    }

    public void item(int id, String code, String name, String attribute) throws SQLException {
        insert(
                "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?)",
                id,
                code,
                name,
                attribute,
                "关于改进和规范基层群众性自治组织出具证明工作的指导意见",
                "民发〔2020〕20号");
    }

    public void file(int id, String path, @Nullable String community, String status) throws SQLException {
        file(id, path, community, Objects.requireNonNull(community), status);
    }

    /** @param region the lowest that is known of it */
    public void file(int id, String path, @Nullable String community, String region, String status)
            throws SQLException {
        insert(
                "INSERT INTO ledger_file VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, NULL, NULL, ?)",
                id,
                "%064d".formatted(id),
                path,
                community,
                status,
                status.equals("ACCEPTED") ? (String) null : "文件打不开,请用原来的软件另存为 xlsx 后重新放入。",
                region);
    }

    /** A ledger row; its number in the file is its number here. */
    public long certificate(
            String community,
            LocalDate day,
            int unit,
            int item,
            String attribute,
            String name,
            String unitName,
            int file,
            int row)
            throws SQLException {
        certificates++;
        Object[] values = {
            certificates,
            community,
            day,
            unit,
            item,
            attribute,
            "证〔" + day.getYear() + "〕" + certificates,
            name,
            unitName,
            "王芳",
            file,
            "台账",
            row,
            1,
            (String) null
        };
        for (int i = 0; i < values.length; i++) {
            certificate.setObject(i + 1, values[i]);
        }
        certificate.addBatch();
        if (certificates % 5000 == 0) {
            certificate.executeBatch();
        }
        return certificates;
    }

    /** The last row stands for so many certificates, and was written so. */
    public void several(int quantity, String written) throws SQLException {
        certificate.executeBatch();
        insert(
                "UPDATE certificate SET quantity = ?, quantity_written = ? WHERE certificate_id = ?",
                quantity,
                written,
                certificates);
    }

    /** A row of a certificate that was refused. */
    public void refused(String community, LocalDate day, int unit, String name, int file, int row) throws SQLException {
        insert(
                "INSERT INTO certificate_set_aside VALUES (?, '台账', ?, 0, 1, ?, ?, ?, ?, NULL, ?, '教育局', '这一行写明没有出具')",
                file,
                row,
                community,
                day,
                day,
                unit,
                name);
    }

    public void applicant(long certificateId, byte[] encrypted) throws SQLException {
        insert("INSERT INTO applicant VALUES (?, ?)", certificateId, encrypted);
    }

    public void quarantine(long id, int file, @Nullable String community, int row, String message) throws SQLException {
        quarantine(id, file, community, row, "出具证明时间", "IMPOSSIBLE_DATE", "2023-2-30", message);
    }

    public void quarantine(
            long id,
            int file,
            @Nullable String community,
            int row,
            String column,
            String code,
            @Nullable String value,
            String message)
            throws SQLException {
        insert(
                "INSERT INTO quarantine SELECT ?, file_id, ?, '台账', ?, ?, ?, ?, ?, coalesce(?, region_code) FROM"
                        + " ledger_file WHERE file_id = ?",
                id,
                community,
                row,
                column,
                code,
                value,
                message,
                community,
                file);
        insert(
                "UPDATE ledger_file SET rows_read = rows_read + 1, rows_quarantined = rows_quarantined + 1 WHERE"
                        + " file_id = ?",
                file);
    }

    /**
     * An item that the software could think of for a name; {@link #finish} numbers the judgements by name and county.
     */
    public void suggestion(int judgement, int place, int item, double confidence, String knownName)
            throws SQLException {
        insert(
                "INSERT INTO judgement_suggestion VALUES (?, ?, ?, ?, ?)",
                judgement,
                place,
                item,
                confidence,
                knownName);
    }

    /** A unit that the software could think of for a unit name; numbered likewise. */
    public void candidate(int unitName, int place, int unit, double confidence) throws SQLException {
        insert("INSERT INTO unit_candidate VALUES (?, ?, ?, ?, '名称相近')", unitName, place, unit, confidence);
    }

    /** Counts, and names the run. */
    public void finish(String runId, OffsetDateTime finishedAt) throws SQLException {
        certificate.executeBatch();
        execute("""
            INSERT INTO community_ledger
            SELECT file_id, 'certificates', community_code, min(issued_on), max(issued_on), count(*), 'COUNTS', NULL
            FROM certificate GROUP BY 1, 3;
            INSERT INTO unit_demand
            SELECT unit_id, item_id, community_code, date_trunc('month', issued_on)::date, attribute, sum(quantity),
                   coalesce(sum(quantity) FILTER (WHERE attribute IN ('PROHIBITED', 'UNLISTED')), 0)
            FROM certificate GROUP BY 1, 2, 3, 4, 5;
            INSERT INTO community_month
            SELECT community_code, date_trunc('month', issued_on)::date, attribute, sum(quantity),
                   coalesce(sum(quantity) FILTER (WHERE attribute IN ('PROHIBITED', 'UNLISTED')), 0), count(*)
            FROM certificate GROUP BY 1, 2, 3;
            INSERT INTO run_decision VALUES (0, 'none', 'catalogue-1', 0, 0, 0);
            INSERT INTO judgement
            SELECT row_number() OVER (ORDER BY certificate_name, county), certificate_name, '',
                   replace(certificate_name, ' ', ''), '', county, NULL, NULL, certificates, ledger_rows, item_id, attribute,
                   'MACHINE', reason, NULL, item_id, attribute,
                   CASE attribute WHEN 'PENDING' THEN 0 ELSE 0.9 END, reason
            FROM (SELECT certificate_name, left(community_code, 6) || '000000' AS county, min(item_id) AS item_id,
                         min(attribute) AS attribute, sum(quantity) AS certificates, count(*) AS ledger_rows,
                         CASE min(attribute) WHEN 'PENDING' THEN '目录中没有相符的事项，待人工研判'
                                             ELSE '与目录中的名称一致' END AS reason
                  FROM certificate GROUP BY 1, 2) AS named;
            INSERT INTO unit_name
            SELECT row_number() OVER (ORDER BY unit_name, county), unit_name, replace(unit_name, ' ', ''), county,
                   certificates, ledger_rows, unit_id, 'MACHINE', '与单位全称一致', NULL, known,
                   CASE WHEN known IS NULL THEN 0 ELSE 0.9 END,
                   CASE WHEN known IS NULL THEN '单位名录中没有相符的单位' ELSE '与单位全称一致' END, false
            FROM (SELECT c.unit_name, left(c.community_code, 6) || '000000' AS county, min(u.unit_id) AS unit_id,
                         min(u.unit_id) FILTER (WHERE u.resolved) AS known,
                         sum(c.quantity) AS certificates, count(*) AS ledger_rows
                  FROM certificate c JOIN unit u USING (unit_id) GROUP BY 1, 2) AS named;
            """);
        insert("""
            INSERT INTO run
            SELECT ?, ?, '0.1.0', min(issued_on), max(issued_on),
                   (SELECT count(*) FROM ledger_file WHERE status = 'ACCEPTED'),
                   (SELECT count(*) FROM ledger_file WHERE status = 'REJECTED'),
                   count(*) + (SELECT count(*) FROM quarantine), count(*), (SELECT count(*) FROM quarantine)
            FROM certificate
            """, runId, finishedAt);
    }
}
