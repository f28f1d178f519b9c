package cn.jianfu.datasets.region;

import java.util.List;

/** Which community a ledger belongs to, or what has to be mended before one can tell. */
public sealed interface CommunityMatch {

    record Found(Region community) implements CommunityMatch {}

    /**
     * Not told, and not guessed.
     *
     * @param code {@code UNKNOWN_COMMUNITY} or {@code AMBIGUOUS_COMMUNITY}
     * @param message a Chinese sentence that says what to mend
     * @param candidates the communities between which a person has to choose; none when nothing speaks for any
     */
    record NotFound(String code, String message, List<Region> candidates) implements CommunityMatch {
        public NotFound {
            candidates = List.copyOf(candidates);
        }
    }
}
