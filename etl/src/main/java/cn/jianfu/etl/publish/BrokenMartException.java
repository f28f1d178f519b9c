package cn.jianfu.etl.publish;

import java.util.List;

/** A mart failed its own test: the run stops before anything is published. */
public final class BrokenMartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenMartException(String mart, List<String> problems) {
        super("汇总表 " + mart + " 未通过自检，本次结果未发布，原有数据不受影响：" + String.join("；", problems));
    }
}
