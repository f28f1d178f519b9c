package cn.jianfu.datasets.meaning;

import java.util.List;

/**
 * The words that every name of a sort has and that say nothing of what it is about.
 *
 * @param openings stand before it: 关于, 做好
 * @param endings stand after it: 证明, 工作
 */
public record Wrapping(List<String> openings, List<String> endings) {
    public Wrapping {
        openings = List.copyOf(openings);
        endings = List.copyOf(endings);
    }

    /** What is left when such words are taken off both ends until there is none; empty when the name has no others. */
    public String off(String name) {
        String subject = name;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String opening : openings) {
                if (subject.startsWith(opening)) {
                    subject = subject.substring(opening.length());
                    changed = true;
                }
            }
            for (String ending : endings) {
                if (subject.endsWith(ending)) {
                    subject = subject.substring(0, subject.length() - ending.length());
                    changed = true;
                }
            }
        }
        return subject;
    }
}
