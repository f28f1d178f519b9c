package cn.jianfu.etl.intake;

import cn.jianfu.datasets.catalogue.Epochs;

/**
 * The stretches of time within which names mean the same.
 *
 * @param catalogue of certificates' names
 * @param lists of tasks' names
 */
public record NameEpochs(Epochs catalogue, Epochs lists) {}
