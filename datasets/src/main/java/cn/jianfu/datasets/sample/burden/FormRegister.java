package cn.jianfu.datasets.sample.burden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The forms of all units: what the county office has of each, and which of them ask for the same. */
final class FormRegister {
    /** From here on two forms are near-duplicates. */
    private static final double ALIKE = 0.7;

    private final List<Office> offices;
    private final FormTemplates templates;

    FormRegister(List<Office> offices, FormTemplates templates) {
        this.offices = offices;
        this.templates = templates;
    }

    /** {@code unit_code, form, frequency, admitted, fields}: fields as printed, between vertical bars. */
    List<List<?>> forms() {
        List<List<?>> table = new ArrayList<>();
        for (Office office : offices) {
            for (FormTemplate form : templates.of(office)) {
                table.add(List.of(
                        office.code(),
                        form.name(),
                        form.frequency().label(),
                        form.admitted() ? "是" : "否",
                        String.join("|", form.printed())));
            }
        }
        return table;
    }

    /** {@code unit_a, form_a, unit_b, form_b, overlap}: of units one of whose communities is the other's too. */
    List<List<?>> pairs() {
        List<List<?>> pairs = new ArrayList<>();
        for (int i = 0; i < offices.size(); i++) {
            for (int j = i + 1; j < offices.size(); j++) {
                if (offices.get(i).sharesCommunitiesWith(offices.get(j))) {
                    pairs(offices.get(i), offices.get(j), pairs);
                }
            }
        }
        return pairs;
    }

    private void pairs(Office a, Office b, List<List<?>> pairs) {
        for (FormTemplate one : templates.of(a)) {
            for (FormTemplate other : templates.of(b)) {
                Set<String> fields = one.fields();
                double overlap = FormFields.overlap(fields, other.fields());
                if (overlap >= ALIKE) {
                    pairs.add(List.of(a.code(), one.name(), b.code(), other.name(), "%.3f".formatted(overlap)));
                }
            }
        }
    }
}
