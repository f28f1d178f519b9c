package cn.jianfu.datasets.unit;

import java.io.Serializable;

/**
 * A sort of organ that townships or quarters have.
 *
 * @param parent the county's organ that it belongs to
 * @param oneInTownship whether a township has exactly one
 * @param formal how its full name is made
 */
record LocalKind(String name, String system, String level, Organ parent, boolean oneInTownship, String formal)
        implements Serializable {}
