package cn.jianfu.datasets.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOverTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$朝阳社区台账.xlsx",
                ".~lock.朝阳社区台账.xlsx#",
                "朝阳社区台账.xlsx.part",
                "Thumbs.db",
                "desktop.ini",
                "Desktop.INI",
                ".DS_Store",
                "朝阳社区台账.XLSX.TMP"
            })
    void what_programs_leave_behind_is_no_ledger(String name) {
        assertThat(LeftOver.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝阳社区台账.xlsx", "台账.part1.xlsx", "desktop.ini.xlsx", "照片.jpg", "台账"})
    void what_people_put_there_is_looked_at(String name) {
        assertThat(LeftOver.is(name)).isFalse();
    }
}
