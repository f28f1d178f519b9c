package cn.jianfu.datasets.cap;

import java.math.BigDecimal;

/** How a figure has to stand to its limit. */
public enum CapOperator {
    AT_MOST("<=", "不超过"),
    LESS_THAN("<", "少于"),
    AT_LEAST(">=", "不少于"),
    EXACTLY("=", "应为");

    private final String sign;
    private final String label;

    CapOperator(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** @throws IllegalArgumentException with a Chinese sentence when there is no such sign */
    static CapOperator of(String sign) {
        for (CapOperator operator : values()) {
            if (operator.sign.equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("“operator”应是 <=、<、>=、= 之一，现在是“" + sign + "”");
    }

    public String sign() {
        return sign;
    }

    /** The Chinese words before the limit. */
    public String label() {
        return label;
    }

    /** Whether a figure keeps to the limit. */
    boolean keeps(BigDecimal figure, BigDecimal limit) {
        int order = figure.compareTo(limit);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case AT_LEAST -> order >= 0;
            case EXACTLY -> order == 0;
        };
    }
}
