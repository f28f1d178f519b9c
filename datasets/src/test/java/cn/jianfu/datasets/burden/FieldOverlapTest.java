package cn.jianfu.datasets.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When two forms ask for the same. */
class FieldOverlapTest {
    private final FieldNames names = FieldNames.builtIn();

    @Test
    void names_of_one_thing_are_led_back_to_one() {
        assertThat(names.listed("居民姓名、公民身份号码（18位），手机号; 备注｜姓名")).containsExactly("备注", "姓名", "联系电话", "身份证号");
        assertThat(names.normalised("垃圾分类桶数")).isEqualTo("垃圾分类桶数");
        assertThat(names.listed(" 、，")).isEmpty();
    }

    @Test
    void collected_forms_are_read_and_a_missing_table_holds_none(@TempDir Path directory) throws Exception {
        Path table = Files.writeString(directory.resolve("forms.csv"), "unit_code,form,fields\nA,排查表,姓名|性别\n");
        assertThat(CollectedForm.read(table)).containsExactly(new CollectedForm("A", "排查表", List.of("姓名", "性别")));
        assertThat(CollectedForm.read(directory.resolve("none.csv"))).isEmpty();
    }

    @Property(tries = 200)
    void equal_sets_share_every_key_whatever_their_order(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fields.add("字段" + new Random(seed + i).nextInt(1000));
        }
        assertThat(MinHash.keys(new TreeSet<>(fields)))
                .isEqualTo(MinHash.keys(new HashSet<>(fields)))
                .hasSize(32);
        assertThat(MinHash.keys(Set.of())).isEmpty();
    }

    @Test
    void sets_that_are_alike_are_found_and_sets_that_are_not_are_mostly_passed_over() {
        int found = 0;
        int mistaken = 0;
        for (int i = 0; i < 500; i++) {
            Random random = new Random(i);
            Set<String> one = new HashSet<>();
            Set<String> alike = new HashSet<>();
            Set<String> other = new HashSet<>();
            for (int field = 0; field < 20; field++) {
                String name = "字段" + random.nextInt(1_000_000);
                one.add(name);
                // 17 of 23 in common: 0.74.
                alike.add(field < 17 ? name : name + "别");
                // 4 of 36 in common: 0.11.
                other.add(field < 4 ? name : name + "异");
            }
            found += agree(one, alike) ? 1 : 0;
            mistaken += agree(one, other) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(495);
        assertThat(mistaken).isLessThan(50);
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        Set<Long> keys = new HashSet<>(MinHash.keys(one));
        keys.retainAll(MinHash.keys(other));
        return !keys.isEmpty();
    }
}
