package cn.jianfu.datasets.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people shorten the names of autonomous prefectures and counties: 恩施州 for 恩施土家族苗族自治州. */
final class AutonomousNames {
    private static final Pattern NAME = Pattern.compile(
            "(.{2,}?)(?:蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族"
                    + "|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)*自治(州|县|旗)");

    private AutonomousNames() {}

    /** The shortened name, empty for a name of another sort. */
    static String shortened(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : "";
    }
}
