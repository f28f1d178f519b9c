package cn.jianfu.datasets.check;

import cn.jianfu.datasets.check.CheckedFile.Finding;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.reading.WrittenCommunity;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks one file after the other. */
final class FileCheck {
    private final ConfirmedLayouts layouts;
    private final @Nullable RegionCheck regions;
    private final boolean keepRecords;

    FileCheck(ConfirmedLayouts layouts, @Nullable RegionCheck regions, boolean keepRecords) {
        this.layouts = layouts;
        this.regions = regions;
        this.keepRecords = keepRecords;
    }

    CheckedFile check(String name) {
        CheckedFile checked = new CheckedFile(name);
        try {
            Path path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                return unreadable(checked, "NO_SUCH_FILE", "没有这个文件，请核对路径：" + name);
            }
            // Without regions nobody knows whose the file is: only what holds for every file does.
            LedgerFileReader reader = new LedgerFileReader(
                    layouts.isEmpty()
                            ? layouts
                            : layouts.at(regions == null ? ConfirmedLayouts.EVERYWHERE : regions.known(path)));
            FileReading reading = reader.read(WorkbookFile.load(path), folders(path), new Collector(checked));
            checked.reading = reading;
            judge(checked, reading);
            if (reading.found()) {
                if (regions == null) {
                    checked.region = WrittenRegion.of(path, reading);
                    checked.community = reading.communities().isEmpty()
                                    && reading.headings().isEmpty()
                                    && checked.region != null
                            ? WrittenCommunity.in(checked.region)
                            : null;
                } else {
                    regions.resolve(checked, path, reading);
                }
            }
        } catch (UnreadableWorkbookException e) {
            checked.records.clear();
            checked.errors.clear();
            checked.warnings.clear();
            return unreadable(checked, e.code(), String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            return unreadable(checked, "NO_SUCH_FILE", "读不到文件，请核对路径和权限：" + name);
        } catch (InvalidPathException e) {
            return unreadable(checked, "NO_SUCH_FILE", "文件名不能用，请核对路径：" + name.replaceAll("\\p{Cntrl}", "?"));
        }
        return checked;
    }

    private static void judge(CheckedFile checked, FileReading reading) {
        for (LayoutProposal proposal : reading.proposals()) {
            String where = "工作表“" + proposal.sheet() + "”的表头没有见过，";
            if (!reading.found()) {
                checked.unreadable = true;
                checked.errors.add(new Finding(
                        "UNKNOWN_LAYOUT",
                        proposal.sheet(),
                        proposal.headerRow(),
                        -1,
                        null,
                        null,
                        where + "请核对提出的对应关系并确认一次，或改用规定的表头后再报送"));
            }
        }
        if (!reading.found() && reading.proposals().isEmpty()) {
            Fault nothing = Objects.requireNonNull(reading.nothingFound());
            unreadable(checked, nothing.code(), nothing.message());
        }
    }

    private static CheckedFile unreadable(CheckedFile checked, String code, String message) {
        checked.unreadable = true;
        checked.error(code, message);
        return checked;
    }

    private static String folders(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            return "";
        }
        int names = parent.getNameCount();
        return names == 0
                ? ""
                : parent.subpath(Math.max(0, names - 2), names).toString().replace('/', ' ');
    }

    private final class Collector implements RecordSink {
        private final CheckedFile checked;

        Collector(CheckedFile checked) {
            this.checked = checked;
        }

        @Override
        public void accepted(LedgerRecord row) {
            checked.digest.add(row);
            if (keepRecords) {
                checked.records.add(row);
            }
        }

        @Override
        public void setAside(LedgerRecord row, Fault why) {
            checked.warnings.add(new Warning(row.sheet(), row.rowNumber(), why));
        }

        @Override
        public void quarantined(QuarantinedRecord row) {
            for (Fault fault : row.faults()) {
                checked.errors.add(new Finding(
                        fault.code(),
                        row.sheet(),
                        row.rowNumber(),
                        fault.column(),
                        fault.field(),
                        fault.value(),
                        fault.message()));
            }
        }

        @Override
        public void warned(Warning warning) {
            checked.warnings.add(warning);
        }
    }
}
