package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.sample.city.SampleUnit;

/** One unit demanding one item, by catalogue code. */
record Demand(SampleUnit unit, String item) {}
