package cn.jianfu.datasets.check;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.ProposedColumn;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.workbook.CellReference;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** For a person at a terminal. */
final class TextReport {
    private static final int MOST = 200;

    private final PrintWriter out;

    TextReport(PrintWriter out) {
        this.out = out;
    }

    void write(CheckedFile checked) {
        FileReading reading = checked.reading;
        LedgerKind kind = reading == null ? null : reading.kind();
        out.println("文件  " + checked.file);
        if (kind != null && reading != null) {
            String region = checked.regionName == null ? checked.region : checked.regionName + " " + checked.region;
            out.println("类型  " + kind.label() + "    区域  " + shown(region) + "    期间  " + shown(reading.period()));
            out.println("行数  " + reading.rows() + "    接受  " + reading.accepted() + "    隔离  " + reading.quarantined()
                    + aside(reading));
        }
        int shown = 0;
        for (CheckedFile.Finding error : checked.errors) {
            if (shown++ == MOST) {
                out.println("  …… 另有 " + (checked.errors.size() - MOST) + " 处");
                break;
            }
            out.println("  错误  " + place(error.sheet(), error.row(), error.column()) + value(error.value())
                    + error.message() + " [" + error.code() + "]");
        }
        for (Warning warning : checked.warnings) {
            Fault fault = warning.fault();
            out.println("  提醒  " + place(warning.sheet(), warning.rowNumber(), fault.column()) + value(fault.value())
                    + fault.message() + " [" + fault.code() + "]");
        }
        if (reading != null) {
            reading.proposals().forEach(this::proposal);
        }
        out.println(
                switch (checked.status()) {
                    case 0 -> "结论  无误";
                    case 1 -> "结论  有问题，请改正后再报送";
                    default -> "结论  读不了";
                });
        out.println();
    }

    private static String aside(FileReading reading) {
        long madeVoid = reading.setAside(Outcome.VOID);
        long refused = reading.setAside(Outcome.REFUSED);
        return (madeVoid == 0 ? "" : "    作废  " + madeVoid)
                + (refused == 0 ? "" : "    未予出具  " + refused)
                + (reading.certificates() == 0 ? "" : "    证明  " + reading.certificates() + " 份");
    }

    private void proposal(LayoutProposal proposal) {
        out.println("  建议  工作表“" + proposal.sheet() + "”各列的对应关系（指纹 " + proposal.fingerprint() + "）：");
        for (ProposedColumn column : proposal.columns()) {
            String heading = column.heading().isEmpty() ? "（无表头）" : column.heading();
            String field = column.label() == null ? "不读" : column.label();
            out.printf(
                    "        %s列 %s → %s  把握 %d%%，%s%n",
                    CellReference.letters(column.column()),
                    heading,
                    field,
                    Math.round(column.confidence() * 100),
                    column.why());
        }
        if (!proposal.missing().isEmpty()) {
            out.println("        还缺：" + String.join("、", proposal.missing()));
        }
    }

    private static String place(@Nullable String sheet, int row, int column) {
        if (sheet == null || sheet.isEmpty()) {
            return "";
        }
        return "“" + sheet + "”" + (row > 0 ? column >= 0 ? CellReference.letters(column) + row : "第" + row + "行" : "")
                + "  ";
    }

    private static String value(@Nullable String value) {
        return value == null ? "" : "“" + value + "”  ";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "未写明" : value.toString();
    }
}
