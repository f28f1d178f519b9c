package cn.jianfu.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CertificateClassifier;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.datasets.unit.UnitResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A job sends these to where the rows are; they must arrive whole. */
class SentToJobsTest {
    private final RegionTree tree = new RegionTree(List.of(
            new Region("990100000000", "云溪市", RegionLevel.CITY, null),
            new Region("990101000000", "青石区", RegionLevel.COUNTY, "990100000000"),
            new Region("990101001000", "柳河街道", RegionLevel.TOWNSHIP, "990101000000"),
            new Region("990101001001", "和乐社区", RegionLevel.COMMUNITY, "990101001000")));
    private final UnitRegistry registry =
            new UnitRegistry(List.of(new Unit("990101JY", "青石区教育局", "教育", "县级", "990101000000", List.of())));

    @Test
    void the_regions_and_the_locator_arrive_whole() throws Exception {
        assertThat(sent(tree).regions()).isEqualTo(tree.regions());
        assertThat(sent(new CommunityLocator(tree)).locate("柳河街道/和乐.xlsx", null))
                .isInstanceOf(CommunityMatch.Found.class);
    }

    @Test
    void the_catalogue_and_the_classifier_arrive_whole() throws Exception {
        assertThat(sent(Catalogue.builtIn()).items())
                .isEqualTo(Catalogue.builtIn().items());
        CertificateClassifier classifier = new CertificateClassifier(Catalogue.builtIn());
        assertThat(sent(classifier).classify("未婚证明")).isEqualTo(classifier.classify("未婚证明"));
    }

    @Test
    void the_units_and_the_resolver_arrive_whole() throws Exception {
        UnitResolver resolver = new UnitResolver(registry, tree);
        assertThat(sent(registry).units()).isEqualTo(registry.units());
        assertThat(sent(resolver).resolve("区教体局", "990101001001")).isEqualTo(resolver.resolve("区教体局", "990101001001"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
