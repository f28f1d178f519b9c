package cn.jianfu.dashboard.setup;

import cn.jianfu.database.MartSchema;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The regions of an installation before its first run: in their file for the runs, and in the otherwise empty marts,
 * so that ledgers can be received.
 */
final class OfficeRegions {
    private OfficeRegions() {}

    static void take(RegionTree regions, DataDirectory home, DataSource database) throws IOException, SQLException {
        Path file = home.home().resolve("reference").resolve("regions.csv");
        Path draft = file.resolveSibling("regions.csv.new");
        regions.write(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        MartSchema.publish(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO region (region_code, name, level, parent_code) VALUES (?, ?, ?, ?)")) {
                for (Region region : regions.regions()) {
                    insert.setString(1, region.code());
                    insert.setString(2, region.name());
                    insert.setString(3, region.level().name());
                    insert.setString(4, region.parentCode());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
