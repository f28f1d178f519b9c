package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Other;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a written name apart into places, level and organ. */
final class NameReader implements Serializable {
    private static final long serialVersionUID = 1L;
    /** 区教育局, 本县民政局, 我市公安局: a level without a name. Not 市场…: there 市 is part of the organ. */
    private static final Pattern LEVEL_WORD =
            Pattern.compile("(?:我|本|该|所属|贵|咱)?(自治区|自治县|自治州|街道|省|市(?!场)|区|县|旗|州|镇|乡)(.+)");

    private static final String MASK = "\uE000";
    private static final Pattern PROVINCIAL = Pattern.compile(".*(?<!大|业|事|服务)厅");
    private static final Pattern LIST = Pattern.compile("[、/／;；,，&+\\\\|]");
    private static final Pattern SEPARATOR = Pattern.compile("[、/／;；,，&+\\\\|]|以及|或者|[和及或与]");

    private final Gazetteer gazetteer;
    private final PlaceMentions mentions;
    private final OrganReader organs;

    NameReader(Gazetteer gazetteer, OrganReader organs) {
        this.gazetteer = gazetteer;
        this.mentions = new PlaceMentions(gazetteer);
        this.organs = organs;
    }

    OrganReader organs() {
        return organs;
    }

    /** Reads a name as it was written. */
    NameReading read(String written, Surroundings around) {
        String plain = Cleaning.plain(written);
        if (LIST.matcher(plain).find()) {
            return list(plain, around);
        }
        NameReading first = null;
        for (String form : Cleaning.lessAndLess(Cleaning.withoutBracketMarks(plain))) {
            NameReading reading = once(form, around);
            first = first == null ? reading : first;
            if (reading.understood()) {
                return reading;
            }
        }
        NameReading withoutAside = withoutAside(plain, around);
        if (withoutAside != null) {
            return withoutAside;
        }
        if (several(plain, around)) {
            return NameReading.faulty(new Other(plain), "写了不止一个单位，请分开登记：" + plain);
        }
        NameReading mistyped = mistyped(plain, around);
        return mistyped != null ? mistyped : first == null ? NameReading.faulty(new Other(plain), "") : first;
    }

    /** A name with a mark in it that stands between units is no unit's own name. */
    private NameReading list(String plain, Surroundings around) {
        if (several(plain, around)) {
            return NameReading.faulty(new Other(plain), "写了不止一个单位，请分开登记：" + plain);
        }
        // Nothing stands before a mark that comes first.
        List<String> parts =
                LIST.splitAsStream(plain).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            return NameReading.faulty(new Other(plain), "");
        }
        NameReading first = once(parts.getFirst(), around);
        boolean same = true;
        for (String part : parts) {
            same &= part.length() >= 2
                    && once(part, around).organ().key().equals(first.organ().key());
        }
        return same && first.understood() ? first : NameReading.faulty(new Other(plain), "");
    }

    private NameReading once(String name, Surroundings around) {
        OrganReading famous = InstitutionNames.famous(name);
        if (famous != null) {
            return new NameReading(
                    famous, mentions.read(name, Surroundings.UNKNOWN).places(), "", false, "");
        }
        OrganReading exact = organs.exact(name, false);
        if (exact != null) {
            return new NameReading(exact, Set.of(), provincial(name), false, "");
        }
        PlaceMentions.Reading reading = mentions(name, around);
        if (reading.conflicting()) {
            return conflicting(name);
        }
        NameReading understood = organ(name, reading.organ(), reading.places());
        if (understood.organ() instanceof OrganReading.Branch branch
                && !branch.proper().isEmpty()
                && reading.places().isEmpty()) {
            // 晋江农商银行陈埭支行: what stands before the bank is a region from elsewhere.
            NameReading far = fromAfar(name);
            return far == null ? understood : far;
        }
        if (understood.understood()) {
            return understood;
        }
        if (reading.places().stream().anyMatch(place -> place.name().endsWith("市"))) {
            // People write one 市 where two meet: 云溪市监局.
            OrganReading again = organs.exact("市" + reading.organ(), true);
            if (again != null) {
                return new NameReading(again, reading.places(), "", false, "");
            }
        }
        NameReading far = reading.places().isEmpty() ? fromAfar(name) : deeper(reading);
        return far != null ? far : understood;
    }

    /** The region in a bank's own name is no region of its branch. */
    private PlaceMentions.Reading mentions(String name, Surroundings around) {
        String bank = organs.branches().regional(name);
        if (bank.isEmpty()) {
            return mentions.read(name, around);
        }
        PlaceMentions.Reading reading = mentions.read(name.replace(bank, MASK), around);
        return new PlaceMentions.Reading(reading.organ().replace(MASK, bank), reading.places(), reading.conflicting());
    }

    /** Only provinces have a 厅. */
    private static String provincial(String organ) {
        return PROVINCIAL.matcher(organ).matches() ? "厅" : "";
    }

    private NameReading organ(String name, String rest, Set<Place> places) {
        if (rest.isEmpty()) {
            return new NameReading(new Other(""), places, "", false, "");
        }
        OrganReading exact = organs.exact(rest, !places.isEmpty());
        if (exact != null) {
            String level = provincial(rest);
            return new NameReading(exact, places, level, !level.isEmpty(), "");
        }
        Matcher level = LEVEL_WORD.matcher(rest);
        if (level.matches()) {
            OrganReading below = organs.read(level.group(2), true);
            if (!(below instanceof Other)) {
                boolean follows = !places.isEmpty() && name.endsWith(rest);
                return new NameReading(below, places, level.group(1).replace("自治州", "州"), follows, "");
            }
        }
        return new NameReading(organs.read(rest, !places.isEmpty()), places, "", false, "");
    }

    /** Places that contradict each other; what kind of unit it is may be seen all the same. */
    private NameReading conflicting(String name) {
        for (int from = 1; from < name.length() - 1; from++) {
            OrganReading exact = organs.exact(name.substring(from), true);
            if (exact != null) {
                return NameReading.faulty(exact, "名称里的地区互相矛盾：" + name);
            }
        }
        return NameReading.faulty(new Other(name), "名称里的地区互相矛盾：" + name);
    }

    /** 江苏昆山教育局: a short name right behind a region that it lies in. */
    private @Nullable NameReading deeper(PlaceMentions.Reading reading) {
        String rest = reading.organ();
        String word = rest.isEmpty() ? "" : gazetteer.shortNames().longestAt(rest, 0);
        Set<Place> within = new LinkedHashSet<>();
        for (Place place : gazetteer.shortNames().meant(word)) {
            if (reading.places().stream().anyMatch(above -> above.covers(place))) {
                within.add(place);
            }
        }
        if (within.isEmpty() || word.length() == rest.length()) {
            return null;
        }
        NameReading understood = organ(rest, rest.substring(word.length()), within);
        return understood.understood() ? understood : null;
    }

    /** A short name of a region from elsewhere is believed where all that follows is a known organ: 雁塔教育局. */
    private @Nullable NameReading fromAfar(String name) {
        String word = gazetteer.shortNames().longestAt(name, 0);
        if (word.isEmpty() || word.length() == name.length()) {
            return null;
        }
        List<Place> meant = gazetteer.shortNames().meant(word);
        OrganReading rest = organs.exact(name.substring(word.length()), true);
        if (rest instanceof OrganReading.Bureau) {
            return new NameReading(rest, new LinkedHashSet<>(meant), "", false, "");
        }
        Place only = meant.size() == 1 ? meant.getFirst() : null;
        if (only == null) {
            return null;
        }
        PlaceMentions.Reading deeper = mentions.read(name, Surroundings.of(only, gazetteer));
        OrganReading branch = deeper.conflicting() ? null : organs.read(deeper.organ(), true);
        return branch instanceof OrganReading.Branch ? new NameReading(branch, deeper.places(), "", false, "") : null;
    }

    /** Brackets are passed over when what stands in them is no other unit. */
    private @Nullable NameReading withoutAside(String plain, Surroundings around) {
        String outside = Cleaning.withoutBrackets(plain);
        if (outside.equals(plain) || outside.length() < 2) {
            return null;
        }
        NameReading reading = once(outside, around);
        for (String aside : Cleaning.asides(plain)) {
            if (!once(aside, around).understood()) {
                // 教育局（环县）: what stands behind in brackets belongs before it.
                NameReading placed = once(aside + outside, around);
                return placed.understood() ? placed : null;
            }

            NameReading inside = once(aside, around);
            if (!inside.organ().key().equals(reading.organ().key())) {
                return null;
            }
        }
        return reading.understood() ? reading : null;
    }

    private boolean several(String plain, Surroundings around) {
        List<String> keys = new ArrayList<>();
        for (String part : SEPARATOR.split(plain)) {
            NameReading reading = part.length() < 2 ? null : once(part, around);
            if (reading == null || !reading.understood()) {
                return false;
            }
            keys.add(reading.organ().key());
        }
        return keys.stream().distinct().count() > 1;
    }

    private @Nullable NameReading mistyped(String plain, Surroundings around) {
        String name = Cleaning.withoutBracketMarks(plain);
        PlaceMentions.Reading reading = mentions.read(name, around);
        if (reading.conflicting()) {
            return null;
        }
        OrganReading whole = organs.mistyped(reading.organ(), !reading.places().isEmpty());
        if (whole != null) {
            return new NameReading(whole, reading.places(), "", false, "");
        }
        Matcher level = LEVEL_WORD.matcher(reading.organ());
        OrganReading below = level.matches() ? organs.mistyped(level.group(2), true) : null;
        boolean follows = !reading.places().isEmpty() && name.endsWith(reading.organ());
        return below == null ? null : new NameReading(below, reading.places(), level.group(1), follows, "");
    }
}
