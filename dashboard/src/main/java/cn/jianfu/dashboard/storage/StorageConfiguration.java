package cn.jianfu.dashboard.storage;

import cn.jianfu.database.AutomaticRuns;
import cn.jianfu.database.Database;
import cn.jianfu.database.RunRequests;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens the database under the program's home, or the one that the environment names. */
@Configuration
@Profile("!test")
class StorageConfiguration {
    @Bean(destroyMethod = "close")
    Database database(@Value("${jianfu.home}") Path home) {
        return Database.open(home.toAbsolutePath().normalize(), System.getenv());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.settings().url());
        pool.setUsername(database.settings().user());
        pool.setPassword(database.settings().password());
        pool.setPoolName("jianfu");
        pool.setMaximumPoolSize(12);
        // Whoever waits for a page is told soon that the database is away.
        pool.setConnectionTimeout(5_000);
        pool.setValidationTimeout(3_000);
        return new HikariDataSource(pool);
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
