package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.submission.reading.Fault;
import cn.jianfu.dashboard.submission.reading.Finding;
import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.ledger.LedgerDays;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sender is told. */
final class Wording {
    private Wording() {}

    static String outOfScope(String community, String scope) {
        return "这份台账属于“" + community + "”，不在您的报送范围（" + scope + "）内，没有收下。请由当地的乡镇（街道）报送。";
    }

    static String whose(Finding.UnknownCommunity unknown) {
        String rows = Figures.count(unknown.rows().rowsQuarantined()) + " 行";
        return unknown.candidates().isEmpty()
                ? "看不出这份台账属于哪个社区（" + rows + "）。请点“选择社区”，选定后当场收下。"
                : "有不止一个社区与这份台账相符（" + rows + "）。请点“选择社区”，选定后当场收下。";
    }

    static String nothingAccepted(List<Fault> faults) {
        List<String> sentences = faults.stream()
                .filter(fault -> !fault.doubtful())
                .map(Fault::message)
                .distinct()
                .toList();
        return switch (sentences.size()) {
            case 0 -> "台账里没有一行数据，没有收下。请确认选对了文件；如果确实没有发生，请在标题里写明是哪个月或哪个季度的（如“2023年6月”），再按零报告报送。";
            case 1 -> sentences.getFirst();
            default -> "没有一行能读懂，整份退回。请按逐行的说明改好后重新报送。";
        };
    }

    static String clash(LedgerKind kind, Earlier earlier, LedgerDays days) {
        return "这份“" + kind.label() + "”是" + label(days) + "的，与已收下的“" + earlier.fileName() + "”（"
                + label(earlier.days()) + "）重叠了一部分月份，分不清哪份作数，没有收下。请把" + label(earlier.days())
                + "的台账合在一份里重新报送，或只报还没报过的月份。";
    }

    static String notNothing(Earlier earlier) {
        return "这份台账里没有一行数据，而同期的“" + earlier.fileName() + "”（" + label(earlier.days()) + "）已经收下，不能改作零报告，没有收下。请确认选对了文件。";
    }

    static String accepted(Readable rows, List<Earlier> replaced) {
        if (rows.rowsAccepted() == 0) {
            return "收下零报告："
                    + rows.ledgers().stream()
                            .map(ledger -> label(ledger.days(Figures.today())) + "的“"
                                    + ledger.ledger().label() + "”没有登记")
                            .distinct()
                            .collect(Collectors.joining("，"))
                    + "。";
        }
        StringBuilder sentence = new StringBuilder("收下 ")
                .append(Figures.count(rows.rowsAccepted()))
                .append(" 行")
                .append(kinds(rows));
        if (rows.rowsQuarantined() > 0) {
            sentence.append("，另有 ")
                    .append(Figures.count(rows.rowsQuarantined()))
                    .append(" 行没有读懂，改好后把整份文件重新报送即可");
        }
        sentence.append('。');
        if (!replaced.isEmpty()) {
            sentence.append("替代了先前的")
                    .append(replaced.stream()
                            .map(earlier -> "“" + earlier.fileName() + "”")
                            .distinct()
                            .collect(Collectors.joining("、")))
                    .append('。');
        }
        return sentence.toString();
    }

    /** Of which ledgers, where there are several. */
    private static String kinds(Readable rows) {
        Map<LedgerKind, Long> byKind = new LinkedHashMap<>();
        rows.ledgers().forEach(ledger -> byKind.merge(ledger.ledger(), ledger.rows(), Long::sum));
        return byKind.size() < 2
                ? ""
                : byKind.entrySet().stream()
                        .map(entry -> entry.getKey().label() + " " + Figures.count(entry.getValue()) + " 行")
                        .collect(Collectors.joining("、", "（", "）"));
    }

    static String duplicate(SubmissionLog.Same same) {
        return same.status() == Status.ACCEPTED
                ? "与已收下的“" + same.fileName() + "”内容完全相同，只计一次，不必再报。"
                : "与正在等待确认的“" + same.fileName() + "”内容完全相同，确认那一份即可，不必再报。";
    }

    private static String label(LedgerDays days) {
        return new Period(YearMonth.from(days.first()), YearMonth.from(days.last())).label();
    }
}
