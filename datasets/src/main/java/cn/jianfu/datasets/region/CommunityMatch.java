package cn.jianfu.datasets.region;

/** Which community a ledger belongs to, or what has to be mended before one can tell. */
public sealed interface CommunityMatch {

    record Found(Region community) implements CommunityMatch {}

    /**
     * Not told, and not guessed.
     *
     * @param code {@code UNKNOWN_COMMUNITY} or {@code AMBIGUOUS_COMMUNITY}
     * @param message a Chinese sentence that says what to mend
     */
    record NotFound(String code, String message) implements CommunityMatch {}
}
