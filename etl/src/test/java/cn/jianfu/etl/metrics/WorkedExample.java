package cn.jianfu.etl.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * One example of the metrics handbook.
 *
 * @param title its heading
 * @param ledgers rows as communities enter them
 * @param figures what must come out
 */
record WorkedExample(String title, List<Ledger> ledgers, List<Figure> figures) {
    WorkedExample(String title) {
        this(title, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * A community's ledger.
     *
     * @param kind its label, e.g. 社区参加会议台账
     * @param rows the headings, then a row each
     */
    record Ledger(String county, String township, String community, String kind, List<List<String>> rows) {}

    /**
     * A figure that the example says comes out.
     *
     * @param code {@code MART.MEASURE}
     * @param scope a month as 2024年9月, a unit's name, or empty
     * @param value number and unit, e.g. {@code 15.5 人·小时}
     */
    record Figure(String code, String label, String scope, String value) {
        String mart() {
            return code.substring(0, code.indexOf('.'));
        }

        String measure() {
            return code.substring(code.indexOf('.') + 1);
        }
    }
}
