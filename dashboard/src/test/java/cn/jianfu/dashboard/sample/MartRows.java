package cn.jianfu.dashboard.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes rows into an empty mart schema; the counting tables are counted from the certificates, as the etl does. */
public final class MartRows {
    private final Connection connection;
    private final PreparedStatement certificate;
    private long certificates;

    public MartRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.certificate =
                connection.prepareStatement("INSERT INTO certificate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    public void region(String code, String name, String level, @Nullable String parent) throws SQLException {
        insert("INSERT INTO region VALUES (?, ?, ?, ?)", code, name, level, parent);
    }

    public void unit(int id, @Nullable String code, String name, String system, String level, String region)
            throws SQLException {
        insert("INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?)", id, code, name, system, level, region, code != null);
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
        insert(
                "INSERT INTO ledger_file VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0)",
                id,
                "%064d".formatted(id),
                path,
                community,
                status,
                status.equals("ACCEPTED") ? (String) null : "文件打不开,请用原来的软件另存为 xlsx 后重新放入。");
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
            row
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
                "INSERT INTO quarantine VALUES (?, ?, ?, '台账', ?, ?, ?, ?, ?)",
                id,
                file,
                community,
                row,
                column,
                code,
                value,
                message);
        insert(
                "UPDATE ledger_file SET rows_read = rows_read + 1, rows_quarantined = rows_quarantined + 1 WHERE file_id = ?",
                file);
    }

    /** Counts, and names the run. */
    public void finish(String runId, OffsetDateTime finishedAt) throws SQLException {
        certificate.executeBatch();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO unit_demand
                    SELECT unit_id, item_id, community_code, date_trunc('month', issued_on)::date, attribute, count(*),
                           count(*) FILTER (WHERE attribute IN ('PROHIBITED', 'UNLISTED'))
                    FROM certificate GROUP BY 1, 2, 3, 4, 5;
                    INSERT INTO community_month
                    SELECT community_code, month, attribute, sum(certificates), sum(non_compliant)
                    FROM unit_demand GROUP BY 1, 2, 3;
                    """);
        }
        insert("""
                INSERT INTO run
                SELECT ?, ?, '0.1.0', min(issued_on), max(issued_on),
                       (SELECT count(*) FROM ledger_file WHERE status = 'ACCEPTED'),
                       (SELECT count(*) FROM ledger_file WHERE status = 'REJECTED'),
                       count(*) + (SELECT count(*) FROM quarantine), count(*), (SELECT count(*) FROM quarantine),
                       (SELECT count(*) FROM region WHERE level = 'COMMUNITY'), count(DISTINCT community_code)
                FROM certificate
                """, runId, finishedAt);
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
