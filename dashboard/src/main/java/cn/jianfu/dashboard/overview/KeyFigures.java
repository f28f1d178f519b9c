package cn.jianfu.dashboard.overview;

/**
 * The scope in the period.
 *
 * @param communities communities from which non-compliant certificates were asked for
 * @param units units that asked for non-compliant certificates
 */
record KeyFigures(long certificates, long nonCompliant, long pending, long communities, long units) {}
