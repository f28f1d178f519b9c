package cn.jianfu.dashboard.cases.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseTrial;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ScansTest extends CaseTrial {
    private static final byte[] PDF = "%PDF-1.4 一页 %%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Scans scans;

    @Test
    void a_scan_is_kept_as_it_came_for_those_who_see_the_case() {
        CaseRow row = of("临江区教育局", "亲属关系证明");
        scans.add(CLERK, row, "回函扫描件", "回函.pdf", PDF);
        Scan scan = scans.of(row).getFirst();
        assertThat(scan.kind()).isEqualTo(ScanKind.PDF);
        assertThat(scans.content(seenBy(COLLEAGUE), scan.caseScanId())).isEqualTo(PDF);
        assertThatThrownBy(() -> scans.content(seenBy(OTHER_COUNTY), scan.caseScanId()))
                .hasMessage("没有这份扫描件");
        assertThatThrownBy(() -> scans.content(seenBy(DISCIPLINE), scan.caseScanId()))
                .hasMessage("没有这份扫描件");
    }

    @Test
    void a_program_that_is_called_pdf_and_a_scan_that_is_cut_off_are_refused() {
        CaseRow row = of("临江区教育局", "亲属关系证明");
        byte[] program = "MZ\0\0 %PDF-1.4 %%EOF".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> scans.add(CLERK, row, "回函", "回函.pdf", program))
                .hasMessageContaining("不是 PDF、JPEG 或 PNG");
        byte[] half = "%PDF-1.4 一".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> scans.add(CLERK, row, "回函", "回函.pdf", half)).hasMessageContaining("文件不完整");
        assertThatThrownBy(() -> scans.add(CLERK, row, " ", "回函.pdf", PDF)).hasMessageContaining("写明是什么");
        assertThatThrownBy(() -> scans.add(STREET, row, "回函", "回函.pdf", PDF)).isInstanceOf(AccessDeniedException.class);
        assertThat(scans.of(row)).isEmpty();
    }
}
