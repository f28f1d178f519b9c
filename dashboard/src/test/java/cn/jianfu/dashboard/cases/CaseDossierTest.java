package cn.jianfu.dashboard.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseTrial;
import cn.jianfu.dashboard.cases.scan.Scans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseDossierTest extends CaseTrial {
    @Autowired
    private CaseDossier dossier;

    @Autowired
    private Scans scans;

    @Test
    void all_that_there_is_of_a_case_is_in_one_file_for_those_who_see_it() throws IOException {
        CaseRow row = of("临江区教育局", "亲属关系证明");
        scans.add(CLERK, row, "回函", "回函.pdf", "%PDF-1.4 %%EOF".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dossier.write(seenBy(CLERK), row.caseId(), out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replaceAll("\\d+_", ""));
            }
        }
        assertThat(names).containsExactly("案件.xlsx", "扫描件/回函.pdf");
        assertThatThrownBy(() -> dossier.write(seenBy(OTHER_COUNTY), row.caseId(), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class);
    }
}
