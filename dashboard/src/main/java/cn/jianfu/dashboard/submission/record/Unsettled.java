package cn.jianfu.dashboard.submission.record;

/**
 * Files that were sent in and of which something is still to be done, as of now: what a run has counted says nothing
 * of them.
 *
 * @param sentBack files that went back to their senders, and no mended one has come in their place
 * @param waiting files about which a person has to answer something
 * @param uncounted files that were accepted after the published run began to read
 */
public record Unsettled(long sentBack, long waiting, long uncounted) {}
