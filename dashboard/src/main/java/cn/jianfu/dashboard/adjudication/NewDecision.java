package cn.jianfu.dashboard.adjudication;

/**
 * A decision that a person is about to make.
 *
 * @param reason in the person's words, may be empty
 * @param document what it rests on, may be empty
 */
record NewDecision(Entry entry, Verdict verdict, String reason, String document) {}
