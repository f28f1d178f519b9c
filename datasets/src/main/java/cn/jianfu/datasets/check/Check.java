package cn.jianfu.datasets.check;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.region.RegionTree;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The {@code check} command. */
public final class Check {
    private Check() {}

    /** Leaves with 0 when all files are clean, 1 when something was quarantined or has to be asked, 2 when a file cannot be read or the command is wrong. */
    public static void main(String[] args) {
        // What the workbook library logs about damaged files would stand in the middle of the report.
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("org.apache.logging.log4j.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        int status;
        try {
            status = run(CheckOrder.of(args), System.out);
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            status = 2;
        }
        System.exit(status);
    }

    /** Checks and reports, and says with which status to leave. */
    static int run(CheckOrder order, PrintStream stream) throws IOException {
        ConfirmedLayouts layouts =
                order.layouts() == null ? ConfirmedLayouts.none() : ConfirmedLayouts.read(order.layouts());
        Path regionTable = order.regions();
        RegionCheck regions = regionTable == null ? null : new RegionCheck(RegionTree.read(regionTable), order.scope());
        FileCheck check = new FileCheck(layouts, regions, order.records());
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        int status = 0;
        Path blank = order.blank();
        if (blank != null) {
            BlankLedger.write(kind(order.kind()), blank);
            out.println("已生成空白的" + kind(order.kind()).label() + "：" + blank);
        }
        // A ledger that another community has handed in as its own shows itself only among all files.
        Map<String, CheckedFile> seen = new HashMap<>();
        List<CheckedFile> later = new ArrayList<>();
        for (String file : order.files()) {
            CheckedFile checked = check.check(file);
            compare(checked, seen);
            status = Math.max(status, checked.status());
            Path marked = order.marked();
            if (marked != null && checked.reading != null) {
                Marking.write(checked, marked);
            }
            if (order.confirm()) {
                later.add(checked);
            }
            if (order.json()) {
                new JsonReport(out, order.records()).write(checked);
            } else {
                new TextReport(out).write(checked);
            }
            out.flush();
        }
        confirm(order, layouts, later, out);
        out.flush();
        return status;
    }

    private static void compare(CheckedFile checked, Map<String, CheckedFile> seen) {
        String digest = checked.digest.value();
        CheckedFile first = digest == null ? null : seen.putIfAbsent(digest, checked);
        if (first != null && !Objects.equals(first.region, checked.region)) {
            checked.warnings.add(new Warning(
                    "", 0, new Fault("IDENTICAL_LEDGER", null, -1, first.file, "整本台账与另一个社区的完全相同，请核对是否放错或照抄")));
        }
    }

    private static void confirm(CheckOrder order, ConfirmedLayouts layouts, List<CheckedFile> files, PrintWriter out)
            throws IOException {
        Path store = order.layouts();
        if (!order.confirm() || store == null) {
            return;
        }
        ConfirmedLayouts more = layouts;
        for (CheckedFile file : files) {
            FileReading reading = file.reading;
            for (LayoutProposal proposal : reading == null ? List.<LayoutProposal>of() : reading.proposals()) {
                if (proposal.missing().isEmpty()) {
                    more = more.with(order.scope(), proposal);
                }
            }
        }
        if (more != layouts) {
            more.write(store);
            if (!order.json()) {
                out.println("已记住确认的表头：" + store);
            }
        }
    }

    /** The kind that somebody asks for by code or name. */
    static LedgerKind kind(String name) {
        return LedgerKinds.find(name)
                .orElseThrow(() -> new IllegalArgumentException("没有这种台账：" + name + "，有："
                        + String.join(
                                "、",
                                LedgerKinds.all().stream()
                                        .map(each -> each.code() + "（" + each.label() + "）")
                                        .toList())));
    }
}
