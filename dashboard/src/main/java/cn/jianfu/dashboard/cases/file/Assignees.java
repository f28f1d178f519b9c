package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may look after a case: the accounts of its county's office and townships. */
@Component
public class Assignees {
    private final JdbcClient jdbc;

    Assignees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who may be asked to look after a case. */
    public record Person(String username, String displayName) {}

    /** The people of a county. */
    public List<Person> of(String countyCode) {
        RegionCode county = new RegionCode(countyCode);
        return jdbc.sql(Sql.read(Assignees.class, "assignees.sql"))
                .param("first", county.first())
                .param("last", county.last())
                .query(Person.class)
                .list();
    }
}
