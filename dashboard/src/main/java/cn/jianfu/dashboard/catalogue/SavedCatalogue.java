package cn.jianfu.dashboard.catalogue;

import cn.jianfu.datasets.catalogue.Catalogue;

/**
 * The catalogue as it is saved now.
 *
 * @param version its number in the store
 */
record SavedCatalogue(long version, Catalogue catalogue) {}
