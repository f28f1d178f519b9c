package cn.jianfu.etl.run;

/** Told how a run goes. */
@FunctionalInterface
public interface Progress {
    /**
     * @param stage a Chinese word for what is being done
     * @param fraction of the whole run, 0 to 1
     */
    void at(String stage, double fraction);
}
