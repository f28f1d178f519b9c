package cn.jianfu.dashboard.cases.letter;

import cn.jianfu.datasets.cases.LetterKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a letter of each kind into a folder, to be opened and looked at. */
final class PaperToLookAt {
    private PaperToLookAt() {}

    public static void main(String[] folder) throws IOException {
        for (LetterKind kind : LetterKind.values()) {
            LetterContent content = new LetterContent(
                    kind,
                    new Letterhead(
                            "永宁县民政局",
                            "永民函",
                            "王科员",
                            "0951-8012345",
                            "永宁县纪委监委部署“整治违规要求社区出具证明事项问题，让企业和群众办事更加便捷”",
                            "民政部等六部委《关于改进和规范基层群众性自治组织出具证明工作的指导意见》（民发〔2020〕20号）",
                            15),
                    "永民函〔2023〕5号",
                    "永宁县教育局",
                    List.of("亲属关系证明", "收入证明"),
                    List.of(),
                    247,
                    89,
                    "2023年1月至2023年7月",
                    "永民函〔2023〕2号",
                    LocalDate.of(2023, 8, 10),
                    IntStream.range(0, 60)
                            .mapToObj(row -> new EvidenceRow(
                                    LocalDate.of(2023, 1, 3).plusDays(row),
                                    "杨和镇",
                                    "王太社区",
                                    "亲属关系证明",
                                    "亲属关系证明（办理入学）",
                                    1,
                                    "永宁县/杨和镇/王太社区台账.xlsx",
                                    "Sheet1",
                                    row + 4))
                            .toList());
            Files.write(
                    Path.of(folder[0], kind.name() + ".docx"), LetterPaper.write(DefaultTemplate.of(kind), content));
        }
    }
}
