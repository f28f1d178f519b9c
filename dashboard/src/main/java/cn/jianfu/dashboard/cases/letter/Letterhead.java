package cn.jianfu.dashboard.cases.letter;

/**
 * How a county's letters look.
 *
 * @param office in full, 永宁县民政局
 * @param numberCode 永民函, which stands before 〔2023〕5号
 * @param contact of the office
 * @param campaign in whose course the letters are written
 * @param documents cited in every letter
 * @param replyDays working days in which a reply is asked for
 */
public record Letterhead(
        String office,
        String numberCode,
        String contact,
        String telephone,
        String campaign,
        String documents,
        int replyDays) {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_DAYS = 90;
    private static final String CAMPAIGN = "“整治违规要求社区出具证明事项问题，让企业和群众办事更加便捷”";
    private static final String DOCUMENTS = "民政部等六部委《关于改进和规范基层群众性自治组织出具证明工作的指导意见》（民发〔2020〕20号）";
    private static final int REPLY_DAYS = 15;

    /** @throws IllegalArgumentException with a Chinese sentence when a text is missing or too long */
    public Letterhead {
        office = line(office, "发文机关");
        numberCode = line(numberCode, "发文机关代字");
        contact = line(contact, "联系人");
        telephone = line(telephone, "联系电话");
        campaign = bounded(campaign, LONGEST_TEXT, "行动名称");
        documents = bounded(documents, LONGEST_TEXT, "依据文件");
        if (numberCode.matches(".*[〔\\[（(0-9].*")) {
            throw new IllegalArgumentException("发文机关代字只写代字，如“永民函”，年份和序号由系统编");
        }
        if (replyDays < 1 || replyDays > MOST_DAYS) {
            throw new IllegalArgumentException("回复期限应为 1 到 " + MOST_DAYS + " 个工作日");
        }
    }

    /** What a county begins with, and completes. */
    static Letterhead suggested(String county) {
        return new Letterhead(
                county + "民政局", county.substring(0, 1) + "民函", "待填", "待填", CAMPAIGN, DOCUMENTS, REPLY_DAYS);
    }

    /** 永民函〔2023〕5号. */
    String number(int year, int number) {
        return numberWith(numberCode, year, number);
    }

    static String numberWith(String code, int year, int number) {
        return code + "〔" + year + "〕" + number + "号";
    }

    private static String line(String text, String what) {
        return bounded(text, LONGEST_LINE, what);
    }

    private static String bounded(String text, int longest, String what) {
        String plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("请填写" + what);
        }
        if (plain.length() > longest) {
            throw new IllegalArgumentException(what + "最多 " + longest + " 个字，现在是 " + plain.length() + " 个字");
        }
        return plain;
    }
}
