package cn.jianfu.datasets.sample.city;

import java.util.SplittableRandom;

/** Invented people: no one's name has 样 (as in 样本, sample) in its middle. */
public final class People {
    private static final String FAMILY_NAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String COUNTING = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    private People() {}

    public static String applicant(SplittableRandom random) {
        return draw(FAMILY_NAMES, random) + "样" + draw(COUNTING, random) + draw(COUNTING, random);
    }

    public static String clerk(SplittableRandom random) {
        return "经办员" + draw(COUNTING, random);
    }

    private static String draw(String characters, SplittableRandom random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
