package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.LedgerFileReader;
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

/** Certificate ledgers, by the same reader, the same confirmed layouts and the same locator that a run uses. */
@Component
public class LedgerCheck {
    private final DataDirectory data;

    LedgerCheck(@Value("${jianfu.home}") Path home) {
        this.data = new DataDirectory(home);
    }

    /** The kind by which a table with an unknown header is to be read: the one of that code if its rows are counted, else certificates. */
    public static LedgerKind kind(String code) {
        return LedgerKinds.find(code).filter(Rows.KINDS::contains).orElse(CertificateLedger.KIND);
    }

    /**
     * @param regions the whole city: a file of another township is told from one of none
     * @throws UncheckedIOException when the disk fails
     */
    public Finding check(Path file, Incoming incoming, RegionTree regions) {
        Rows rows = new Rows();
        FileReading reading;
        try (InputStream in = Files.newInputStream(file)) {
            reading = new LedgerFileReader(ConfirmedLayouts.read(data.layouts()))
                    .read(WorkbookFile.load(incoming.name(), in), "", rows);
        } catch (UnreadableWorkbookException e) {
            return new Finding.Unreadable(e.code(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LedgerKind kind = reading.kind();
        if (kind == null) {
            return reading.proposals().isEmpty()
                    ? new Finding.Unreadable(
                            "NO_LEDGER_SHEET", "没有找到台账表头（出具证明时间、证明名称或用途、要求出具证明单位），请确认没有选错文件，按“社区出具证明台账”的格式填写后再报送。")
                    : new Finding.UnknownLayout(reading.proposals());
        }
        if (!Rows.KINDS.contains(kind)) {
            return new Finding.Unreadable("OTHER_LEDGER", "这是“" + kind.label() + "”，不是社区出具证明台账，请放到相应的台账里报送。");
        }
        for (LayoutProposal proposal : reading.proposals()) {
            if (proposal.missing().isEmpty()) {
                rows.add(new Fault(
                        true,
                        proposal.sheet(),
                        proposal.headerRow(),
                        null,
                        -1,
                        "SHEET_PASSED_OVER",
                        null,
                        "工作表“" + proposal.sheet() + "”的表头没有见过，没有读入。请核对它是不是台账；是的话，把它单独存成一份文件报送，确认一次表头即可。"));
            }
        }
        return new Placing(regions, incoming, rows).place(reading);
    }
}
