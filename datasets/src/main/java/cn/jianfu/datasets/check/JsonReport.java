package cn.jianfu.datasets.check;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.ProposedColumn;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.workbook.CellReference;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a file, one line each. {@code rows} are those accepted and quarantined; those of void and of refused
 * certificates come on top of them.
 * {@code certificates} is how many certificates (份) the accepted rows stand for.
 */
final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Writer out;
    private final boolean records;

    JsonReport(Writer out, boolean records) {
        this.out = out;
        this.records = records;
    }

    void write(CheckedFile checked) throws IOException {
        FileReading reading = checked.reading;
        LedgerKind kind = reading == null ? null : reading.kind();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", checked.file);
            text(json, "kind", kind == null ? null : kind.code());
            text(json, "kindName", kind == null ? null : kind.label());
            text(json, "region", checked.region);
            if (checked.regionName != null) {
                json.writeStringField("regionName", checked.regionName);
            }
            text(
                    json,
                    "period",
                    reading == null || reading.period() == null
                            ? null
                            : reading.period().toString());
            json.writeNumberField("rows", reading == null ? 0 : reading.accepted() + reading.quarantined());
            json.writeNumberField("accepted", reading == null ? 0 : reading.accepted());
            json.writeNumberField("quarantined", reading == null ? 0 : reading.quarantined());
            json.writeNumberField("certificates", reading == null ? 0 : reading.certificates());
            json.writeNumberField("void", reading == null ? 0 : reading.setAside(Outcome.VOID));
            json.writeNumberField("refused", reading == null ? 0 : reading.setAside(Outcome.REFUSED));
            json.writeArrayFieldStart("warnings");
            for (Warning warning : checked.warnings) {
                Fault fault = warning.fault();
                finding(
                        json,
                        fault.code(),
                        warning.sheet(),
                        warning.rowNumber(),
                        fault.column(),
                        fault.field(),
                        fault.value(),
                        fault.message());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("errors");
            for (CheckedFile.Finding error : checked.errors) {
                finding(
                        json,
                        error.code(),
                        error.sheet(),
                        error.row(),
                        error.column(),
                        error.field(),
                        error.value(),
                        error.message());
            }
            json.writeEndArray();
            if (reading != null && !reading.proposals().isEmpty()) {
                json.writeArrayFieldStart("proposals");
                for (LayoutProposal proposal : reading.proposals()) {
                    proposal(json, proposal);
                }
                json.writeEndArray();
            }
            if (records) {
                json.writeArrayFieldStart("records");
                for (LedgerRecord row : checked.records) {
                    row(json, row, checked.community);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void finding(
            JsonGenerator json,
            String code,
            @Nullable String sheet,
            int row,
            int column,
            @Nullable String field,
            @Nullable String value,
            String message)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        text(json, "sheet", sheet == null || sheet.isEmpty() ? null : sheet);
        if (row > 0) {
            json.writeNumberField("row", row);
        } else {
            json.writeNullField("row");
        }
        text(json, "column", field);
        text(json, "cell", row > 0 && column >= 0 ? CellReference.letters(column) + row : null);
        text(json, "value", value);
        json.writeStringField("message", message);
        json.writeEndObject();
    }

    private static void proposal(JsonGenerator json, LayoutProposal proposal) throws IOException {
        json.writeStartObject();
        json.writeStringField("fingerprint", proposal.fingerprint());
        json.writeStringField("sheet", proposal.sheet());
        json.writeNumberField("headerRow", proposal.headerRow());
        json.writeStringField("kind", proposal.kind());
        json.writeArrayFieldStart("columns");
        for (ProposedColumn column : proposal.columns()) {
            json.writeStartObject();
            json.writeStringField("column", CellReference.letters(column.column()));
            json.writeStringField("heading", column.heading());
            text(json, "field", column.field());
            text(json, "label", column.label());
            json.writeNumberField("confidence", Math.round(column.confidence() * 100) / 100.0);
            json.writeStringField("why", column.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (String label : proposal.missing()) {
            json.writeString(label);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The applicant stays apart. */
    private static void row(JsonGenerator json, LedgerRecord row, @Nullable String community) throws IOException {
        json.writeStartObject();
        json.writeStringField("sheet", row.sheet());
        json.writeNumberField("row", row.rowNumber());
        boolean attribute = false;
        for (int i = 0; i < row.kind().fields().size(); i++) {
            Field field = row.kind().fields().get(i);
            if (field.personal() == Personal.DROPPED || field.name().equals("applicant")) {
                continue;
            }
            attribute |= field.name().equals("attribute");
            Object value = row.value(i);
            if (value == null && field.name().equals("community")) {
                value = row.heading() == null ? community : row.heading();
            }
            switch (value) {
                case null -> json.writeNullField(field.name());
                case BigDecimal number -> json.writeNumberField(field.name(), number);
                case Boolean yes -> json.writeBooleanField(field.name(), yes);
                default -> json.writeStringField(field.name(), value.toString());
            }
        }
        if (row.kind().code().equals("certificates") && !attribute) {
            json.writeNullField("attribute");
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
