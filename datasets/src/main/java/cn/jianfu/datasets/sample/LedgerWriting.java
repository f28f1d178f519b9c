package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.quantity.Outcome;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.city.People;
import cn.jianfu.datasets.sample.city.SampleUnit;
import cn.jianfu.datasets.sample.city.Weighted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Fills one community's ledger. What it writes depends on the seed and the community alone, not on the other communities nor on their order. */
final class LedgerWriting {
    private static final double VAGUE_CERTIFICATES = 0.006;
    private static final double VAGUE_UNITS = 0.004;
    private static final double FAULTS = 0.001;
    private static final double ANONYMOUS = 0.01;
    private static final double SEVERAL = 0.02;
    private static final double VOID = 0.004;
    private static final double REFUSED = 0.008;
    private static final List<String> UNKNOWN_UNITS =
            List.of("有关部门", "单位", "公司", "用人单位", "相关部门", "旅行社", "保险公司", "某单位", "XX局", "学校", "有关单位");

    private final long seed;
    private final RegionTree regions;
    private final DemandPlan plan;
    private final Map<String, Weighted<String>> certificateNames;

    LedgerWriting(long seed, RegionTree regions, DemandPlan plan, Map<String, Weighted<String>> certificateNames) {
        this.seed = seed;
        this.regions = regions;
        this.plan = plan;
        this.certificateNames = certificateNames;
    }

    /** How much is demanded of the community in all months, in no particular unit. */
    double weight(Region community) {
        double weight = 0;
        for (YearMonth month : plan.months()) {
            weight += weight(community, month, plan.in(parent(community), month));
        }
        return weight;
    }

    /**
     * The rows of a year's ledger by date.
     *
     * @param certificatesPerWeight how many rows one unit of {@link #weight(Region)} stands for
     */
    List<LedgerEntry> entries(Region community, SampleYear year, List<YearMonth> months, double certificatesPerWeight) {
        SplittableRandom random = random(community, year.draw());
        List<LedgerEntry> entries = new ArrayList<>();
        Region county = parent(parent(community));
        for (YearMonth month : months) {
            Weighted<Demand> demands = plan.in(parent(community), month);
            double expected = certificatesPerWeight * year.entered() * weight(community, month, demands);
            long rows = (long) (expected + random.nextDouble());
            for (long i = 0; i < rows; i++) {
                entries.add(entry(demands.draw(random), county, month, random));
            }
        }
        entries.sort(Comparator.comparing(LedgerEntry::issuedOn));
        return entries;
    }

    /** A source of chance of the community's own. */
    SplittableRandom random(Region community, int purpose) {
        return new SplittableRandom(seed * 1_000_003 + Long.parseLong(community.code()) * 31 + purpose);
    }

    private double weight(Region community, YearMonth month, Weighted<Demand> demands) {
        // A few communities issue many times what most do.
        double size = StrictMath.exp(0.8 * random(community, 0).nextGaussian());
        return size * DemandPlan.busyness(month) * demands.total();
    }

    private LedgerEntry entry(Demand demand, Region county, YearMonth month, SplittableRandom random) {
        LocalDate issuedOn = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        if (issuedOn.getDayOfWeek().getValue() > 5 && random.nextInt(10) > 0) {
            issuedOn = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        }
        SampleUnit unit = demand.unit();
        String unitName = unit.writtenIn(county).draw(random);
        if (random.nextDouble() < VAGUE_UNITS) {
            unit = null;
            unitName = UNKNOWN_UNITS.get(random.nextInt(UNKNOWN_UNITS.size()));
        }
        String item = demand.item();
        String certificateName =
                Objects.requireNonNull(certificateNames.get(item), item).draw(random);
        if (random.nextDouble() < VAGUE_CERTIFICATES) {
            item = null;
            certificateName = CertificateNames.VAGUE.get(random.nextInt(CertificateNames.VAGUE.size()));
        }
        String fault = null;
        if (random.nextDouble() < FAULTS) {
            fault = List.of("IMPOSSIBLE_DATE", "MISSING_UNIT", "MISSING_CERTIFICATE_NAME")
                    .get(random.nextInt(3));
            unitName = fault.equals("MISSING_UNIT") ? "" : unitName;
            certificateName = fault.equals("MISSING_CERTIFICATE_NAME") ? "" : certificateName;
        }
        String applicant = random.nextDouble() < ANONYMOUS ? "" : People.applicant(random);
        Outcome outcome = fault == null ? outcome(random.nextDouble()) : Outcome.ISSUED;
        int quantity =
                fault == null && outcome == Outcome.ISSUED && random.nextDouble() < SEVERAL ? 2 + random.nextInt(4) : 1;
        return new LedgerEntry(
                issuedOn,
                applicant,
                certificateName,
                unitName,
                People.clerk(random),
                unit,
                item,
                quantity,
                outcome,
                fault);
    }

    private static Outcome outcome(double draw) {
        return draw < VOID ? Outcome.VOID : draw < VOID + REFUSED ? Outcome.REFUSED : Outcome.ISSUED;
    }

    private Region parent(Region region) {
        return regions.find(Objects.requireNonNull(region.parentCode())).orElseThrow();
    }
}
