package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The series of numbers of a county and year: without gaps, since a number is given in the transaction that signs. The
 * series holds the office's other letters too; what was used outside of the program is noted so.
 */
@Component
public class LetterNumbers {
    /** A number further off than this was mistyped. */
    private static final int FARTHEST = 500;

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that comes next, as things stand. */
    public int next(String countyCode, int year) {
        return jdbc.sql(Sql.read(LetterNumbers.class, "next_number.sql"))
                .param("county", countyCode)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /**
     * Gives a letter its number, within the transaction that signs it; nobody else is given one of the series until that
     * ends.
     *
     * @param wanted null for the next one
     */
    int give(Account account, String countyCode, int year, long letterId, @Nullable Integer wanted) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('app.letter_number'), hashtext(:series))")
                .param("series", countyCode + "/" + year)
                .query((row, number) -> number)
                .list();
        int next = next(countyCode, year);
        int number = wanted == null ? next : wanted;
        if (number < next) {
            throw new IllegalArgumentException(year + " 年的 " + number + " 号已经用过，下一个是 " + next + " 号");
        }
        if (number > next + FARTHEST) {
            throw new IllegalArgumentException(year + " 年下一个是 " + next + " 号，" + number + " 号相差太多，请核对");
        }
        for (int outside = next; outside < number; outside++) {
            write(account, countyCode, year, outside, null, "系统外使用");
        }
        write(account, countyCode, year, number, letterId, "");
        return number;
    }

    private void write(Account account, String countyCode, int year, int number, @Nullable Long letterId, String note) {
        jdbc.sql(Sql.read(LetterNumbers.class, "give_number.sql"))
                .param("county", countyCode)
                .param("year", year)
                .param("number", number)
                .param("letter", letterId)
                .param("note", note)
                .param("username", account.username())
                .update();
    }
}
