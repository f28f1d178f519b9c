package cn.jianfu.dashboard.sample;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the other burdens into a mart schema; the counting tables are counted from the rows, as the etl does. */
public final class BurdenRows extends Rows {
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private long rows;

    public BurdenRows(Connection connection) {
        super(connection);
    }

    /** A ledger row; {@code details} is a JSON object. Returns its number. */
    public long row(
            String kind,
            String community,
            @Nullable LocalDate day,
            int unit,
            long matter,
            String name,
            String hours,
            String details,
            int file,
            int row)
            throws SQLException {
        rows++;
        insert("""
                INSERT INTO burden_row (row_id, kind, community_code, unit_id, matter_id, counted_on, name, unit_name,
                                        person_hours, estimated, marks, details, file_id, sheet, row_number)
                VALUES (?, ?, ?, ?, ?, ?, ?, '单位', ?, false, '{}', ?::jsonb, ?, '台账', ?)
                """, rows, kind, community, unit, matter, day, name, new BigDecimal(hours), details, file, row);
        return rows;
    }

    public void cap(String code, String measure, String limit, String unit, String document, String strength)
            throws SQLException {
        insert(
                "INSERT INTO cap VALUES (?, ?, ?, '<=', ?, ?, NULL, '', '', ?, '某办发〔2019〕1号', DATE '2019-03-11', NULL, ?, 'N07', ?)",
                code,
                measure,
                code + "的上限",
                new BigDecimal(limit),
                unit,
                document,
                strength,
                "不超过 " + limit + " " + unit);
    }

    public void breach(
            long id,
            String cap,
            String grain,
            @Nullable Long row,
            @Nullable Integer unit,
            @Nullable String community,
            LocalDate day,
            String value,
            String limit)
            throws SQLException {
        insert(
                "INSERT INTO cap_breach VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)",
                id,
                cap,
                grain,
                row,
                unit,
                community,
                day.getYear(),
                day,
                switch (grain) {
                    case "ROW" -> null;
                    case "UNIT_YEAR" -> LocalDate.of(day.getYear(), 12, 31);
                    default -> FOREVER;
                },
                new BigDecimal(value),
                new BigDecimal(limit));
    }

    /** How a community stands to a cap from a day on. */
    public void standing(String community, String cap, LocalDate day, String value) throws SQLException {
        insert("INSERT INTO community_cap VALUES (?, ?, ?, ?, ?)", community, cap, day, FOREVER, new BigDecimal(value));
    }

    /** How many people work in a community in a month, of which the first day is given. */
    public void workers(String community, LocalDate month, int workers) throws SQLException {
        insert("INSERT INTO worker_month VALUES (?, ?, ?)", community, month, workers);
    }

    public void pair(String kind, long one, long other, String shared, String saved) throws SQLException {
        insert(
                "INSERT INTO near_duplicate VALUES (?, ?, ?, 0.8, ?, 'FIELDS', 1, ?)",
                kind,
                one,
                other,
                shared,
                new BigDecimal(saved));
    }

    /**
     * Counts; to be called when all certificates are written. A certificate costs a quarter of an hour, a
     * non-compliant one an hour.
     */
    public void finish() throws SQLException {
        execute("""
                    UPDATE burden_row SET marks = array_remove(
                        ARRAY[CASE WHEN (details->>'minutes')::numeric > 90 THEN 'over_90' END, 'above_township'], NULL)
                    WHERE kind = 'meetings';
                    UPDATE burden_row
                    SET stands_from = coalesce((details->>'since')::date, '0001-01-01'), stands_to = '9999-12-31'
                    WHERE kind IN ('groups', 'signboards');
                    INSERT INTO community_ledger
                    SELECT file_id, kind, community_code, min(counted_on), max(counted_on), count(*), 'COUNTS', NULL
                    FROM burden_row GROUP BY 1, 2, 3;
                    INSERT INTO matter
                    SELECT matter_id, min(kind), min(unit_id), min(name), min(counted_on), max(counted_on),
                           count(DISTINCT community_code), count(*), sum(person_hours)
                    FROM burden_row GROUP BY matter_id;
                    INSERT INTO burden_month
                    SELECT community_code, date_trunc('month', counted_on)::date, kind, unit_id, count(*), sum(person_hours)
                    FROM burden_row WHERE counted_on IS NOT NULL GROUP BY 1, 2, 3, 4
                    UNION ALL
                    SELECT community_code, date_trunc('month', issued_on)::date, 'certificates', unit_id, count(*),
                           sum(CASE WHEN attribute IN ('PROHIBITED', 'UNLISTED') THEN 1 ELSE 0.25 END)
                    FROM certificate GROUP BY 1, 2, 3, 4;
                    INSERT INTO meeting_month
                    SELECT community_code, date_trunc('month', counted_on)::date, unit_id, count(DISTINCT matter_id), count(*),
                           sum((details->>'minutes')::numeric), sum((details->>'attendees')::numeric), sum(person_hours),
                           count(*) FILTER (WHERE (details->>'minutes')::numeric > 90), 0, count(*)
                    FROM burden_row WHERE kind = 'meetings' GROUP BY 1, 2, 3;
                    INSERT INTO form_month
                    SELECT community_code, date_trunc('month', counted_on)::date, unit_id, count(DISTINCT matter_id), count(*),
                           sum((details->>'times')::numeric), sum((details->>'items')::numeric), sum(person_hours), 0, 0, 0
                    FROM burden_row WHERE kind = 'forms' GROUP BY 1, 2, 3;
                    INSERT INTO signboard_stand
                    SELECT community_code, unit_id, (details->>'since')::date, stands_from, stands_to,
                           sum((details->>'pieces')::numeric), count(*),
                           sum((details->>'pieces')::numeric), 0, 0, 0, 0, 0, sum(person_hours)
                    FROM burden_row WHERE kind = 'signboards' GROUP BY 1, 2, 3, 4, 5;
                    INSERT INTO factor VALUES
                        ('CERTIFICATE_HOURS', '每份证明', 0.25, '小时', '经验值'),
                        ('NON_COMPLIANT_CERTIFICATE_HOURS', '不合规证明每份另加', 0.75, '小时', '经验值'),
                        ('MEETING_TRAVEL_HOURS', '现场会议每人路途', 0.5, '小时', '经验值'),
                        ('FORM_PHOTO_HOURS', '要求照片的报表', 0.25, '小时', '经验值');
                    INSERT INTO burden_part
                    SELECT left(community_code, 9) || '000', date_trunc('month', counted_on)::date, kind, unit_id, 'MEETING_TRAVEL_HOURS', '',
                           sum((details->>'attendees')::numeric)
                    FROM burden_row WHERE kind = 'meetings' GROUP BY 1, 2, 3, 4
                    UNION ALL
                    SELECT left(community_code, 9) || '000', date_trunc('month', issued_on)::date, 'certificates', unit_id,
                           'CERTIFICATE_HOURS', '', count(*)
                    FROM certificate GROUP BY 1, 2, 4
                    UNION ALL
                    SELECT left(community_code, 9) || '000', date_trunc('month', issued_on)::date, 'certificates', unit_id,
                           'NON_COMPLIANT_CERTIFICATE_HOURS', '', count(*)
                    FROM certificate WHERE attribute IN ('PROHIBITED', 'UNLISTED') GROUP BY 1, 2, 4;
                    INSERT INTO measure VALUES
                        ('burden_month', 'person_hours', '负担工时', '人·小时', '当月给社区造成的工时'),
                        ('meeting_month', 'meetings', '参加会议', '次', '一次会议几个社区登记也只算一次'),
                        ('meeting_month', 'entries', '登记行数', '行', '会议台账当月登记的行数'),
                        ('meeting_month', 'over_90', '超过90分钟的会议', '次', '登记时长超过90分钟的会议'),
                        ('meeting_month', 'above_township', '县级以上召集的会议', '次', '召集单位为市级或县级'),
                        ('signboard_stand', 'pieces', '牌子和上墙制度', '块', '登记的数量合计'),
                        ('form_month', 'forms', '填报报表', '张', '当月填报的不同报表');
                    """);
    }
}
