package cn.jianfu.dashboard.exports;

import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.statistics.StatisticsHeading;
import cn.jianfu.datasets.statistics.StatisticsRow;
import cn.jianfu.datasets.statistics.StatisticsTableWriter;
import cn.jianfu.datasets.unit.UnitResolution;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of a statistics table, from a cursor of the database to the workbook: a county never lies in memory. */
@Component
class StatisticsRows {
    private static final int FETCH = 2000;

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final Path keyFile;
    private final ExportNotes exports;

    StatisticsRows(
            JdbcTemplate template,
            PlatformTransactionManager transactions,
            ExportNotes exports,
            @Value("${jianfu.home}") Path home) {
        this.exports = exports;
        JdbcTemplate streaming =
                new JdbcTemplate(Optional.ofNullable(template.getDataSource()).orElseThrow());
        streaming.setFetchSize(FETCH);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        // PostgreSQL reads with a cursor only inside a transaction.
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.keyFile = home.resolve("secrets").resolve("applicants.key");
    }

    /** Writes the workbook. {@code withApplicants} must have been allowed by {@link ExportRights}. */
    void write(OutputStream out, Sight sight, boolean withApplicants, boolean withClerks, LocalDate today) {
        reading.executeWithoutResult(status -> {
            MapSqlParameterSource parameters = new MapSqlParameterSource(sight.parameters())
                    .addValue("with_applicants", withApplicants)
                    .addValue("code", sight.scope().region().regionCode());
            StatisticsHeading heading = jdbc.query(
                            Sql.read(StatisticsRows.class, "names.sql"),
                            parameters,
                            (row, number) -> new StatisticsHeading(
                                    row.getString("city"),
                                    row.getString("county"),
                                    row.getString("township"),
                                    row.getString("community"),
                                    sight.period().firstDay(),
                                    sight.period().lastDay(),
                                    today))
                    .getFirst();
            try (Stream<StatisticsRow> rows = jdbc.queryForStream(
                    Sql.read(StatisticsRows.class, "statistics_rows.sql"),
                    parameters,
                    mapper(withApplicants ? ApplicantCipher.open(keyFile) : null, withClerks))) {
                Iterator<StatisticsRow> iterator = rows.iterator();
                StatisticsTableWriter.write(out, heading, iterator, notes(sight, withApplicants, withClerks));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<List<String>> notes(Sight sight, boolean withApplicants, boolean withClerks) {
        List<List<String>> notes = new ArrayList<>();
        exports.about("社区出具证明情况统计表", sight, true, "按社区代码和出具证明时间")
                .forEach(line -> notes.add(line.stream().map(String::valueOf).toList()));
        notes.add(List.of("申请人", withApplicants ? "含" : "不含"));
        notes.add(List.of("经办人", withClerks ? "含" : "不含"));
        notes.add(List.of("份和行", "台账一行登记几份的，统计表仍是一行，在名称后写明份数；归类各表按份合计"));
        notes.add(List.of(UnitResolution.UNSTATED_NAME, "台账只写“有关部门”“公司”一类、看不出是哪一个单位的，合为一行，列在按单位归类的最后"));
        notes.add(List.of("不应由", "按现行文件不应由社区出具的证明"));
        notes.add(List.of("文件外", "没有文件列出的证明"));
        notes.add(List.of("待研判", "名称对不上任何清单、还没有人定下属性的证明，三个属性栏都不打勾"));
        return notes;
    }

    private static RowMapper<StatisticsRow> mapper(@Nullable ApplicantCipher cipher, boolean withClerks) {
        return (row, number) -> new StatisticsRow(
                row.getString("township"),
                row.getString("community"),
                text(row, "certificate_number"),
                row.getObject("issued_on", LocalDate.class),
                cipher == null ? "" : applicant(cipher, row),
                row.getString("certificate_name"),
                row.getString("unit_name"),
                row.getString("resolved_unit"),
                withClerks ? text(row, "clerk") : "",
                Attribute.valueOf(row.getString("attribute")),
                row.getInt("quantity"),
                row.getString("quantity_written"));
    }

    private static String applicant(ApplicantCipher cipher, ResultSet row) throws SQLException {
        byte[] encrypted = row.getBytes("encrypted_name");
        return encrypted == null
                ? ""
                : cipher.decrypt(
                        encrypted,
                        ApplicantCipher.context(
                                row.getString("sha256"), row.getString("sheet"), row.getInt("row_number")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
