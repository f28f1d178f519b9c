package cn.jianfu.datasets.meaning;

import java.io.Serializable;

/**
 * What a person may want to decide of a name.
 *
 * @param item what the name would come to: an item of the catalogue, or a type of the lists of tasks
 * @param confidence from 0 to 1
 * @param knownName a known name that is like the one asked for, or the words that told
 */
public record Suggestion<I extends Serializable>(I item, double confidence, String knownName) implements Serializable {}
