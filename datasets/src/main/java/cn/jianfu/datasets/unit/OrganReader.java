package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Bureau;
import cn.jianfu.datasets.unit.OrganReading.Local;
import cn.jianfu.datasets.unit.OrganReading.Other;
import cn.jianfu.datasets.unit.OrganReading.Vague;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the organ's part of a name, its regions taken off. */
final class OrganReader implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A section or counter of the organ before it, which has no name of its own in the eyes of the law. */
    private static final Pattern SECTION = Pattern.compile(".{0,7}(?:科|股|室|窗口|大厅|办公室|柜台|值班室|处室|服务台|办证点|受理点|业务部)");

    private final Organs organs;
    private final BranchNames branches = new BranchNames();
    private final LocalNames locals;
    private final Slips slips;

    OrganReader(@Nullable LocalDate day) {
        organs = Organs.builtIn(day);
        locals = new LocalNames(organs);
        slips = new Slips(organs, branches);
    }

    BranchNames branches() {
        return branches;
    }

    /** The words that are known by themselves, for comparing a mistyped one with. */
    Slips slips() {
        return slips;
    }

    /**
     * The reading of a name that is known as it stands, null when it is not.
     *
     * @param placed whether a region or a level stands before it
     */
    @Nullable
    OrganReading exact(String organ, boolean placed) {
        Organs.Word word = organs.word(organ);
        if (word != null) {
            return new Bureau(word.organ(), word.note(), word.note().isEmpty() ? 0.95 : 0.9);
        }
        Organ meant = placed ? organs.placed(organ) : null;
        if (meant != null) {
            return new Bureau(meant, "写明地区的“" + organ + "”指" + meant.name(), 0.85);
        }
        Vague vague = VagueWords.read(organ, placed);
        if (vague != null) {
            return vague;
        }
        Organ owner = organs.ofSection(organ);
        return owner == null ? null : new Bureau(owner, "“" + organ + "”是" + owner.name() + "的内设机构", 0.85);
    }

    /** The reading of a name; {@link Other} when it is not understood. */
    OrganReading read(String organ, boolean placed) {
        OrganReading exact = exact(organ, placed);
        if (exact != null) {
            return exact;
        }
        OrganReading composed = composed(organ);
        if (composed != null) {
            return composed;
        }
        String plain = LegalForm.strip(organ);
        OrganReading stripped = plain.equals(organ) ? null : exact(plain, placed);
        return stripped != null ? stripped : new Other(plain);
    }

    /** The reading of a name that one typing error keeps from being known; null when there is none or more than one. */
    @Nullable
    OrganReading mistyped(String organ, boolean placed) {
        String meant = slips.corrected(organ);
        OrganReading reading = meant == null ? null : read(meant, placed);
        return reading instanceof Bureau(Organ owner, String note, double trust)
                ? new Bureau(owner, "疑为“" + meant + "”的笔误" + (note.isEmpty() ? "" : "，" + note), trust - 0.2)
                : reading instanceof Other ? null : reading;
    }

    private @Nullable OrganReading composed(String organ) {
        OrganReading branch = branches.read(organ);
        if (branch != null) {
            return branch;
        }
        OrganReading local = locals.read(organ);
        if (local != null) {
            return local;
        }
        OrganReading section = section(organ);
        return section != null ? section : InstitutionNames.read(organ);
    }

    /** 人社局养老科 is the 人社局; 小寨派出所户籍室 the police station. */
    private @Nullable OrganReading section(String organ) {
        for (int length = organ.length() - 1; length >= 2; length--) {
            String owner = organ.substring(0, length);
            String section = organ.substring(length);
            Organs.Word word = organs.word(owner);
            if (word != null) {
                OrganReading below = exact(section, false);
                if (organs.ofSection(section) != null && organs.word(section) == null) {
                    below = null;
                }
                if (below instanceof Bureau(Organ other, String note, double trust)) {
                    boolean related = other.system().equals(word.organ().system());
                    return related ? new Bureau(other, note.isEmpty() ? "" : note, trust) : null;
                }
                Matcher matcher = SECTION.matcher(section);
                return matcher.matches() || organs.ofSection(section) != null
                        ? new Bureau(
                                word.organ(),
                                "“" + section + "”是" + word.organ().name() + "的内设机构",
                                0.85)
                        : null;
            }
            if (SECTION.matcher(section).matches() && locals.read(owner) instanceof Local local && !section.isEmpty()) {
                return local;
            }
        }
        return null;
    }
}
