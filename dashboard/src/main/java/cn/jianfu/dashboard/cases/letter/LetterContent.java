package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.cases.LetterKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on a letter.
 *
 * @param number with its office's code; null until it is signed
 * @param items the certificates asked for
 * @param documents cited, besides those of the letterhead
 * @param span the months that the figures are of
 * @param earlier number of the letter before; empty when there was none
 * @param signedOn null until it is signed
 */
record LetterContent(
        LetterKind kind,
        Letterhead head,
        @Nullable String number,
        String addressee,
        List<String> items,
        List<String> documents,
        long certificates,
        long communities,
        String span,
        String earlier,
        @Nullable LocalDate signedOn,
        List<EvidenceRow> rows) {
    private static final String TO_BE_FILLED = "（待填）";

    /** A letter that nobody sends, to try a template with. */
    static LetterContent sample() {
        return new LetterContent(
                LetterKind.CEASE,
                Letterhead.suggested("某县"),
                null,
                "某县某局",
                List.of("某某证明"),
                List.of(),
                1,
                1,
                "2023年1月",
                "",
                null,
                List.of(new EvidenceRow(
                        LocalDate.of(2023, 1, 1), "某镇", "某社区", "某某证明", "某某证明", 1, "某镇/某社区.xlsx", "台账", 4)));
    }

    /** Words by placeholder; the table is apart. */
    Map<Placeholder, String> words() {
        Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
        words.put(Placeholder.OFFICE, head.office());
        words.put(Placeholder.TITLE, head.office() + "\n" + kind.title());
        words.put(Placeholder.NUMBER, number == null ? head.numberCode() + "〔" + TO_BE_FILLED + "〕号" : number);
        words.put(Placeholder.ADDRESSEE, addressee);
        words.put(Placeholder.CAMPAIGN, head.campaign());
        words.put(
                Placeholder.CERTIFICATES_ASKED,
                String.join("、", items.stream().map(LetterContent::quoted).toList()));
        words.put(
                Placeholder.DOCUMENTS,
                documents.isEmpty() ? head.documents() : head.documents() + "、" + String.join("、", documents));
        words.put(Placeholder.QUANTITY, Figures.count(certificates));
        words.put(Placeholder.COMMUNITIES, Figures.count(communities));
        words.put(Placeholder.PERIOD, span);
        words.put(Placeholder.EARLIER_NUMBER, earlier.isEmpty() ? "系统外发出" : earlier);
        words.put(Placeholder.REPLY_DAYS, String.valueOf(head.replyDays()));
        words.put(Placeholder.CONTACT, head.contact());
        words.put(Placeholder.TELEPHONE, head.telephone());
        words.put(Placeholder.SIGNED_ON, signedOn == null ? TO_BE_FILLED : Figures.date(signedOn));
        return words;
    }

    /** “亲属关系”证明, as the sample has it. */
    private static String quoted(String item) {
        return item.endsWith("证明") && item.length() > 2
                ? "“" + item.substring(0, item.length() - 2) + "”证明"
                : "“" + item + "”";
    }
}
