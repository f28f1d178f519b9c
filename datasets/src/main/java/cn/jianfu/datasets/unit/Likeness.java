package cn.jianfu.datasets.unit;

import java.util.ArrayList;
import java.util.List;

/** How alike two words are: Dice's coefficient over their characters and pairs of neighbouring characters, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    static double of(String one, String another) {
        if (one.equals(another)) {
            return 1;
        }
        List<String> left = grams(one);
        List<String> right = grams(another);
        int all = left.size() + right.size();
        int common = 0;
        for (String gram : left) {
            if (right.remove(gram)) {
                common++;
            }
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> grams(String word) {
        List<String> grams = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            grams.add(word.substring(i, i + 1));
            if (i + 1 < word.length()) {
                grams.add(word.substring(i, i + 2));
            }
        }
        return grams;
    }
}
