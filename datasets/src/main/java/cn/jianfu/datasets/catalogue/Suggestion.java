package cn.jianfu.datasets.catalogue;

import java.io.Serializable;

/**
 * What a person may want to decide.
 *
 * @param item the row of the catalogue that would hold
 * @param confidence from 0 to 1
 * @param knownName a known name that is like the one asked for
 */
public record Suggestion(CatalogueItem item, double confidence, String knownName) implements Serializable {}
