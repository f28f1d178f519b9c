package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.page.PageAddress;
import java.util.Arrays;
import java.util.Map;

/**
 * Which names of a queue are shown.
 *
 * @param query part of a name, empty for all
 * @param page from 1
 */
record QueueFilter(State state, String query, int page) {
    static final int SIZE = 30;
    static final String STATE = "state";
    static final String QUERY = "q";
    static final String PAGE = "page";

    /** How far a name is decided. */
    enum State {
        PENDING("待研判"),
        /** Of units alone: composed by the software, confirmed by nobody. */
        PROVISIONAL("暂定单位"),
        WAITING("待复核"),
        PERSON("人工已定"),
        MACHINE("机器已定"),
        ALL("全部");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Who searches means all names, unless the address says otherwise. */
    static QueueFilter of(PageAddress address) {
        String query = address.value(QUERY).orElse("").strip();
        State otherwise = query.isEmpty() ? State.PENDING : State.ALL;
        State state = address.value(STATE)
                .flatMap(name -> Arrays.stream(State.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(otherwise);
        return new QueueFilter(state, query, address.number(PAGE, 1));
    }

    Map<String, Object> parameters() {
        return Map.of("state", state.name(), "query", query, "limit", SIZE, "offset", (page - 1) * SIZE);
    }
}
