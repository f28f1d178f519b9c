package cn.jianfu.etl.conform;

import java.io.Serializable;

/**
 * What a certificate's name means.
 *
 * @param attribute see {@link cn.jianfu.datasets.catalogue.Attribute}
 * @param moved whether a person decided otherwise than the software
 */
record CertificateMeaning(int nameId, int itemId, String attribute, boolean nonCompliant, boolean moved)
        implements Serializable {}
