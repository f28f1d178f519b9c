package cn.jianfu.dashboard.campaign;

import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads {@code reference/campaign.csv}; a site without one has no campaign. */
@Component
public class Campaigns {
    private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

    private final Path table;
    private String told = "";

    Campaigns(@Value("${jianfu.home}") Path home) {
        this.table = new DataDirectory(home).campaign();
    }

    /** The campaign as the table has it now; none, and a line in the log, when the table cannot be understood. */
    public Optional<Campaign> current() {
        try {
            return Campaign.read(table);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            tell(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Once for each fault, not at every page. */
    private synchronized void tell(String fault) {
        if (!fault.equals(told)) {
            told = fault;
            LOG.warn("整治统计期没有读懂，页面上不显示：{}", fault);
        }
    }
}
