package cn.jianfu.datasets.catalogue;

import java.io.Serializable;

/**
 * Where a resident gets what the certificate was to prove, and how far that is known.
 *
 * @param issuer department that is responsible, empty when not known
 * @param document what takes the certificate's place
 * @param evidence A by a document, B by a report of one, C general knowledge; empty when nothing is said
 * @param online whether the demanding unit can look it up itself: {@code 是}, {@code 否}, or empty when nobody has checked
 */
public record Alternative(String issuer, String document, String evidence, String online) implements Serializable {
    public static final Alternative UNKNOWN = new Alternative("", "", "", "");

    public Alternative {
        if (!evidence.matches("[ABC]?")) {
            throw new IllegalArgumentException("替代办法的依据等级应为 A、B、C 或空，写的是“" + evidence + "”");
        }
        if (!online.matches("[是否]?")) {
            throw new IllegalArgumentException("可否联网核查应为“是”“否”或空，写的是“" + online + "”");
        }
    }
}
