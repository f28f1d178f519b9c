package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which unit a written name means.
 *
 * <p>The answer depends on the name and the county of the community, and on nothing else: a pipeline resolves each distinct (name, county) once. A name without
 * a region means the community's own county's unit, else the city's; a name with a region means that region's and no other. Regions that contradict each other,
 * or another kind of organ, are a veto, however alike the names.
 */
public final class UnitResolver implements Serializable {
    private static final long serialVersionUID = 1L;

    /** 区教育局, 本县民政局, 我市公安局: a level without a name. Not 市场…: there 市 is part of the organ. */
    private static final Pattern LEVEL_WORD = Pattern.compile("(?:我|本|该|所属)?(市|区|县)(?!场监|监局)(.{2,})");

    private final RegionTree regions;
    private final RegionMentions mentions;
    private final UnitIndex index;
    private final UnitAliases aliases;

    public UnitResolver(UnitRegistry registry, RegionTree regions) {
        this(registry, regions, UnitAliases.none());
    }

    /**
     * A resolver that follows people's decisions.
     *
     * @param aliases those that hold on the day of the run, see {@link UnitAliases#asOf}
     */
    public UnitResolver(UnitRegistry registry, RegionTree regions, UnitAliases aliases) {
        this.aliases = aliases;
        this.regions = regions;
        this.mentions = new RegionMentions(regions);
        this.index = new UnitIndex(registry, mentions);
    }

    /**
     * Resolves a name.
     *
     * @param communityCode 12 digits; only its county counts
     */
    public UnitResolution resolve(String nameAsWritten, String communityCode) {
        String name = WrittenForm.plain(nameAsWritten);
        if (name.isEmpty()) {
            return UnitResolution.unresolved("没有写明要求出具证明的单位");
        }
        String countyPrefix = communityCode.substring(0, 6);
        UnitAlias decided = aliases.find(name, countyPrefix).orElse(null);
        if (decided != null) {
            return byDecision(decided);
        }
        UnitResolution full = byFullName(name, countyPrefix);
        if (full != null) {
            return full;
        }
        RegionMentions.Reading reading = mentions.read(name, countyPrefix);
        if (reading.conflicting()) {
            return UnitResolution.unresolved("名称里的地区互相矛盾：" + name);
        }
        return reading.regions().isEmpty() ? withoutRegion(name, countyPrefix) : withRegion(reading);
    }

    /**
     * The units that a name may mean which was not resolved, for a person to decide: at most five, the most alike first. Units of the community's county, of the
     * city, and of the regions that the name mentions are looked at; a unit of another region is never proposed, however alike.
     *
     * @param communityCode 12 digits; only its county counts
     */
    public List<UnitCandidate> candidates(String nameAsWritten, String communityCode) {
        String name = WrittenForm.plain(nameAsWritten);
        RegionMentions.Reading reading = mentions.read(name, communityCode.substring(0, 6));
        if (name.isEmpty() || reading.conflicting()) {
            return List.of();
        }
        UnitCandidates found = new UnitCandidates(index, index.canonical(reading.organ()));
        if (reading.regions().isEmpty()) {
            found.within(communityCode.substring(0, 6), "在社区所在的县（市、区）");
            found.at(regions.city().code(), "在本市");
        }
        for (Region region : reading.regions()) {
            found.within(region.prefix(), "地区与名称所写的“" + region.name() + "”相符");
        }
        return found.best();
    }

    private UnitResolution byDecision(UnitAlias decided) {
        String since = "人工研判（" + decided.from() + " 起）";
        if (decided.unitCode() == null) {
            return UnitResolution.unresolved(since + "：不指名录中的任何单位");
        }
        Unit unit = index.withCode(decided.unitCode());
        return unit == null
                ? UnitResolution.unresolved(since + "认定的单位 " + decided.unitCode() + " 已不在单位名录中，请重新研判")
                : new UnitResolution(unit, 1, since + "认定为“" + unit.name() + "”");
    }

    private @Nullable UnitResolution byFullName(String name, String countyPrefix) {
        Set<Unit> named = index.named(name);
        if (named.size() == 1) {
            Unit unit = named.iterator().next();
            boolean current = WrittenForm.plain(unit.name()).equals(name);
            return new UnitResolution(unit, current ? 1 : 0.98, current ? "与单位全称一致" : "是“" + unit.name() + "”的别名");
        }
        List<Unit> own = named.stream()
                .filter(unit -> unit.regionCode().startsWith(countyPrefix))
                .toList();
        return own.size() == 1 ? new UnitResolution(own.getFirst(), 0.95, "本县（市、区）内唯一以此为名的单位") : null;
    }

    private UnitResolution withRegion(RegionMentions.Reading reading) {
        Set<Unit> units = index.in(reading.regions(), reading.organ());
        if (units.isEmpty()
                && reading.regions().stream().allMatch(region -> region.name().endsWith("市"))) {
            // People write one 市 where two meet: 云溪市监局.
            units = index.in(reading.regions(), "市" + reading.organ());
        }
        if (units.isEmpty()) {
            Set<Unit> mistyped = new LinkedHashSet<>();
            reading.regions().forEach(region -> mistyped.addAll(index.mistyped(region.code(), reading.organ())));
            return decide(mistyped, 0.7, "疑为笔误（一字之差）", reading.organ());
        }
        return decide(units, 0.95, "地区与机构名称相符", reading.organ());
    }

    private UnitResolution withoutRegion(String name, String countyPrefix) {
        List<Scope> scopes = scopes(name, countyPrefix);
        for (Scope scope : scopes) {
            Set<Unit> units = scope.below()
                    ? index.below(countyPrefix, scope.organ())
                    : index.in(scope.regionCode(), scope.organ());
            if (!units.isEmpty()) {
                return decide(units, 0.9, scope.reason(), name);
            }
        }
        Set<Unit> mistyped = new LinkedHashSet<>();
        for (Scope scope : scopes) {
            if (mistyped.isEmpty() && !scope.below()) {
                mistyped.addAll(index.mistyped(scope.regionCode(), scope.organ()));
            }
        }
        return decide(mistyped, 0.65, "疑为笔误（一字之差）", name);
    }

    /** A place to look for an organ, the nearest first. */
    private record Scope(String regionCode, String organ, boolean below, String reason) {}

    private List<Scope> scopes(String name, String countyPrefix) {
        String county = countyPrefix + "000000";
        String city = regions.city().code();
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(county, name, false, "未写地区，按社区所在县（市、区）认定"));
        Matcher level = LEVEL_WORD.matcher(name);
        if (level.matches()) {
            String word = level.group(1);
            String organ = level.group(2);
            boolean countyIsCalledSo =
                    regions.find(county).map(Region::name).orElse("").endsWith(word);
            if (countyIsCalledSo) {
                scopes.add(new Scope(county, organ, false, "“" + word + "”指社区所在县（市、区）"));
            }
            // In a county-level city 市 may mean either; the city is asked only where the county has no such unit.
            if (word.equals("市")) {
                scopes.add(new Scope(city, organ, false, "“市”指设区的市"));
            }
        }
        scopes.add(new Scope(city, name, false, "未写地区，本县（市、区）没有而市里有"));
        scopes.add(new Scope(county, name, true, "未写地区，本县（市、区）内唯一"));
        return scopes;
    }

    private static UnitResolution decide(Set<Unit> units, double confidence, String reason, String organ) {
        if (units.isEmpty()) {
            return UnitResolution.unresolved("单位名录中没有与“" + organ + "”相符的单位");
        }
        if (units.size() > 1) {
            return UnitResolution.unresolved("单位名录中有 " + units.size() + " 个单位与之相符，须写全称");
        }
        return new UnitResolution(units.iterator().next(), confidence, reason);
    }
}
