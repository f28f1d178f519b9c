package cn.jianfu.dashboard.submission.reception;

import org.jspecify.annotations.Nullable;

/**
 * What a person has said of a file that waited.
 *
 * @param chosenCommunity a region code; null when the community was not asked for
 * @param chosenBy an account; null likewise
 */
record Answer(@Nullable String chosenCommunity, @Nullable String chosenBy) {
    static final Answer NONE = new Answer(null, null);
}
