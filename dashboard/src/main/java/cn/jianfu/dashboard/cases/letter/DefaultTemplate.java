package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.datasets.cases.LetterKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The Word templates that come with the program: words after seed 000's attachments 4 and 5, laid out as a letter after
 * GB/T 9704-2012, 10.1.
 */
final class DefaultTemplate {
    private static final int TITLE = 22;

    private DefaultTemplate() {}

    static byte[] of(LetterKind kind) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            LetterLayout layout = new LetterLayout(document);
            layout.page();
            layout.office("{{发文机关}}");
            layout.line("{{发文字号}}", ParagraphAlignment.RIGHT);
            layout.blank();
            layout.heading("{{标题}}", TITLE);
            layout.blank();
            layout.line("{{主送单位}}：", ParagraphAlignment.LEFT);
            words(kind).forEach(layout::text);
            layout.closing("敬请函复。");
            layout.closing("联系人：{{联系人}}");
            layout.closing("联系电话：{{联系电话}}");
            layout.closing("附件：社区台账明细");
            layout.blank();
            layout.signature("{{发文机关}}（印章）");
            layout.date("{{成文日期}}");
            layout.annex("附件", "社区台账明细", "{{#台账明细}}");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(LetterKind kind) {
        String counted = "据社区出具证明台账统计（{{统计期}}），上述证明共 {{份数}} 份，涉及 {{社区数}} 个社区，明细附后，供核对。";
        return switch (kind) {
            case CEASE ->
                List.of(
                        "在{{行动名称}}工作中，贵单位要求社区出具的{{证明名称}}，属{{依据文件}}等文件不应由基层群众性自治组织出具证明事项清单的事项，"
                                + "按文件要求社区不能出此证明，今后社区不再出具，请贵单位抓紧研究相应措施，并于收函之日起 {{回复工作日}} 个工作日内函复。",
                        counted);
            case BASIS_REQUEST ->
                List.of(
                        "在{{行动名称}}工作中，贵单位要求社区出具的{{证明名称}}，不在{{依据文件}}等文件规定范围的事项，"
                                + "请贵单位提供出此证明相关的法律法规依据，并于收函之日起 {{回复工作日}} 个工作日内函复。",
                        counted);
            case RECTIFY ->
                List.of(
                        "在{{行动名称}}工作中，我局曾就贵单位要求社区出具的{{证明名称}}去函（{{前次函号}}）。按{{依据文件}}等文件，"
                                + "现有依据尚不足以认定该事项可由社区出具，或去函后社区台账仍有索要记录。",
                        "请贵单位提出整改措施：能网上查询或核查的，不再索要；不能的，由部门之间协查或由审批部门核查；确实无法核实的，用个人书面承诺代替。"
                                + "请将整改措施和完成时限于收函之日起 {{回复工作日}} 个工作日内函复。",
                        counted);
        };
    }
}
