package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.datasets.cases.LetterKind;
import java.util.List;

/**
 * What a letter is to be.
 *
 * @param caseIds cases of one unit in one county; one letter may hold several
 * @param addressee in full
 * @param contact of the unit, with telephone; may be empty
 */
public record LetterDraft(LetterKind kind, List<Long> caseIds, String addressee, String contact) {
    private static final int LONGEST = 80;
    private static final int MOST_CASES = 30;

    /** @throws IllegalArgumentException with a Chinese sentence when something is missing or too much */
    public LetterDraft {
        caseIds = caseIds.stream().distinct().sorted().toList();
        addressee = addressee.strip().replaceAll("\\p{Cntrl}+", " ");
        contact = contact.strip().replaceAll("\\p{Cntrl}+", " ");
        if (caseIds.isEmpty() || caseIds.size() > MOST_CASES) {
            throw new IllegalArgumentException("一份函可写 1 到 " + MOST_CASES + " 个事项，现在选了 " + caseIds.size() + " 个");
        }
        if (addressee.isEmpty() || addressee.length() > LONGEST || contact.length() > LONGEST) {
            throw new IllegalArgumentException("请填写主送单位全称；主送单位和对方联系人都不超过 " + LONGEST + " 个字");
        }
    }
}
