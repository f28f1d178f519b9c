package cn.jianfu.datasets.sample;

/** One unit demanding one item, by catalogue code. */
record Demand(SampleUnit unit, String item) {}
