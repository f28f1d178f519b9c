package cn.jianfu.dashboard;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.database.AutomaticRuns;
import cn.jianfu.database.RunRequests;
import cn.jianfu.database.TestDatabase;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A database of the test's own with the small mart in it, in place of the program's. */
@TestConfiguration
public class TestStorage {
    @Bean(destroyMethod = "close")
    TestDatabase testDatabase() {
        return TestDatabase.create();
    }

    @Bean
    DataSource dataSource(TestDatabase database) {
        SmallMart.publish(database.dataSource());
        return database.dataSource();
    }

    @Bean
    RunRequests runRequests(DataSource dataSource) {
        return new RunRequests(dataSource);
    }

    @Bean
    AutomaticRuns automaticRuns(DataSource dataSource) {
        return new AutomaticRuns(dataSource);
    }
}
