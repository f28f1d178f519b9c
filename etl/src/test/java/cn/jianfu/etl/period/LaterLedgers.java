package cn.jianfu.etl.period;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.etl.intake.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Ledgers of any kind that speak of later months, with rows at random: of units and matters that earlier ledgers know, and of new ones. */
final class LaterLedgers {
    private static final int MOST_ROWS = 12;

    private final Path ledgers;
    private final Random random;

    LaterLedgers(Path ledgers, Random random) {
        this.ledgers = ledgers;
        this.random = random;
    }

    /**
     * Writes one; it arrives in the month after its own.
     *
     * @param folder of its township
     * @param units names of units as written, to draw from
     * @param names of matters of this kind, or of certificates, likewise
     */
    void write(
            LedgerKind kind, String folder, String community, YearMonth month, List<String> units, List<String> names)
            throws IOException {
        String title = "%d年%d月%s".formatted(month.getYear(), month.getMonthValue(), kind.label());
        List<Field> fields = kind.fields().stream()
                .filter(field -> field.personal() != Personal.DROPPED)
                .filter(field -> !(field.type() instanceof FieldType.OneOf))
                .toList();
        Book book = new Book().sheet("台账").row(title);
        book.row(fields.stream().map(Field::label).toArray());
        for (int row = 1 + random.nextInt(MOST_ROWS); row > 0; row--) {
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            book.row(fields.stream()
                    .map(field -> cell(field, day, community, units, names))
                    .toArray());
        }
        Path file = ledgers.resolve(folder).resolve(community + title + ".xlsx");
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, book.bytes());
        Files.setLastModifiedTime(
                file, FileTime.from(month.plusMonths(1).atDay(5).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private Object cell(Field field, LocalDate day, String community, List<String> units, List<String> names) {
        return switch (field.name()) {
            case "community" -> community;
            case "unit" -> any(units);
            case "subject", "form", "title", "group", "signboard", "task", "certificate" ->
                field.required() && random.nextInt(3) > 0 ? any(names) : "新事项" + random.nextInt(5);
            case "fieldNames" -> random.nextBoolean() ? "姓名、联系电话、住址、人口数" : "";
            case "applicant", "clerk" -> "测试甲";
            default ->
                switch (field.type()) {
                    case FieldType.Day(FieldType.Span span) ->
                        // Since when something stands may be long before: the closed months do not know of it.
                        span == FieldType.Span.SINCE
                                ? day.minusMonths(random.nextInt(12)).toString()
                                : day.toString();
                    case FieldType.Amount(String unit, int most) -> 1 + random.nextInt(Math.min(most, 200));
                    case FieldType.YesNo yesNo -> random.nextBoolean() ? "是" : "否";
                    case FieldType.Text text -> "竖牌";
                    case FieldType.OneOf one -> "";
                };
        };
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
