package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ledgers of all kinds, by the same reader, the same confirmed layouts and the same locator that a run uses. */
@Component
public class LedgerCheck {
    private final DataDirectory data;

    LedgerCheck(@Value("${jianfu.home}") Path home) {
        this.data = new DataDirectory(home);
    }

    /**
     * @param regions the whole city: a file of another township is told from one of none
     * @throws UncheckedIOException when the disk fails
     */
    public Finding check(Path file, Incoming incoming, RegionTree regions) {
        Rows rows = new Rows();
        FileReading reading;
        try (InputStream in = Files.newInputStream(file)) {
            reading = new LedgerFileReader(layouts(incoming, regions))
                    .read(WorkbookFile.load(incoming.name(), in), "", rows);
        } catch (UnreadableWorkbookException e) {
            return new Finding.Unreadable(e.code(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LedgerKind kind = reading.kind();
        if (kind == null) {
            Fault why = reading.whyNone();
            if (reading.proposals().isEmpty() && why != null) {
                return new Finding.Unreadable(why.code(), why.message());
            }
            return reading.proposals().isEmpty()
                    ? new Finding.Unreadable(
                            "NO_LEDGER_SHEET",
                            "没有找到台账表头。请确认没有选错文件，补上表头后再报送；各类台账应有的表头见“上传台账”页的空白台账，社区出具证明台账应有：出具证明时间、证明名称或用途、要求出具证明单位。")
                    : new Finding.UnknownLayout(reading.proposals());
        }
        return new Placing(regions, incoming, rows).place(reading, kind);
    }

    /** Those that hold for the sender's files; a run finds the same by the folder in which the file will be kept. */
    private ConfirmedLayouts layouts(Incoming incoming, RegionTree regions) {
        ConfirmedLayouts all = ConfirmedLayouts.read(data.layouts());
        if (all.isEmpty()) {
            return all;
        }
        CommunityLocator locator = new CommunityLocator(regions);
        Region office = locator.known(incoming.officeFolder() + "台账", null, null);
        Region chosen = incoming.chosen();
        Region region = chosen == null ? locator.known(incoming.path(""), null, null) : chosen;
        return all.at(office.covers(region.code()) ? region.code() : office.code());
    }
}
