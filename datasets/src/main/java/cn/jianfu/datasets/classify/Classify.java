package cn.jianfu.datasets.classify;

import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.catalogue.CertificateQuestion;
import cn.jianfu.datasets.catalogue.Classification;
import cn.jianfu.datasets.classify.NamesTable.Row;
import cn.jianfu.datasets.table.CsvTable;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The {@code classify} command. */
public final class Classify {
    private static final List<String> HEADER = List.of("id", "attribute", "item", "confidence", "decided", "reason");
    private static final int MOST_COMPLAINTS = 20;

    private Classify() {}

    /** Leaves with 0 when every row was read, 1 when some lack their name or number, 2 when nothing could be done. */
    public static void main(String[] args) {
        int status;
        try {
            status = run(ClassifyOrder.of(args), System.out);
        } catch (IllegalArgumentException | IOException | UncheckedIOException | UnreadableWorkbookException e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            status = 2;
        }
        System.exit(status);
    }

    /** Classifies and says with which status to leave. */
    static int run(ClassifyOrder order, PrintStream stream) throws IOException, UnreadableWorkbookException {
        PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8);
        List<Row> rows = NamesTable.read(order.in());
        Path edited = order.catalogue();
        CertificateClassifier classifier =
                new CertificateClassifier(edited == null ? Catalogue.builtIn() : Catalogue.read(edited));
        Map<CertificateQuestion, Classification> answers = new HashMap<>();
        Map<Attribute, Integer> counts = new EnumMap<>(Attribute.class);
        List<List<?>> results = new ArrayList<>(rows.size());
        int faults = 0;
        for (Row row : rows) {
            CertificateQuestion question =
                    new CertificateQuestion(row.name(), row.purpose(), order.region(), order.date());
            Classification answer = answers.computeIfAbsent(question, classifier::classify);
            counts.merge(answer.attribute(), 1, Integer::sum);
            String fault = fault(row);
            if (!fault.isEmpty() && ++faults <= MOST_COMPLAINTS) {
                out.println("第 " + row.line() + " 行：" + fault);
            }
            results.add(result(row, answer, fault));
        }
        CsvTable.write(order.out(), HEADER, results);
        out.println(summary(rows.size(), counts, faults));
        return faults == 0 ? 0 : 1;
    }

    private static List<?> result(Row row, Classification answer, String fault) {
        CatalogueItem item = answer.item() != null || answer.suggestions().isEmpty()
                ? answer.item()
                : answer.suggestions().getFirst().item();
        return List.of(
                row.id(),
                answer.attribute().label(),
                item == null ? "" : item.name(),
                String.format(Locale.ROOT, "%.2f", answer.confidence()),
                answer.decided(),
                fault.isEmpty() ? answer.reason() : fault + "；" + answer.reason());
    }

    private static String fault(Row row) {
        if (row.name().isEmpty()) {
            return "没有写证明名称，请补上";
        }
        return row.id().isEmpty() ? "没有写编号（id），结果只能按行序对应" : "";
    }

    private static String summary(int rows, Map<Attribute, Integer> counts, int faults) {
        StringJoiner summary = new StringJoiner("，", "共 " + rows + " 行：", "");
        for (Attribute attribute : Attribute.values()) {
            summary.add(attribute.label() + " " + counts.getOrDefault(attribute, 0));
        }
        return faults == 0 ? summary.toString() : summary + "；" + faults + " 行写得不全";
    }
}
