package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.hours.Factor;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.text.WrittenForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A factor and another value for it, as the address has them: to look at, not to keep.
 *
 * @param factor null when none is chosen
 * @param written the value as it was typed; empty when none was
 */
public record Trial(@Nullable Factor factor, String written) {
    static final String FACTOR = "factor";
    static final String VALUE = "value";
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");

    /** @param known among which the address may choose */
    static Trial of(PageAddress address, List<Factor> known) {
        String name = address.value(FACTOR).orElse("");
        return new Trial(
                known.stream()
                        .filter(factor -> factor.factor().equals(name))
                        .findFirst()
                        .orElse(null),
                address.value(VALUE).orElse(""));
    }

    /** The address without what is on trial: where other links of the page lead. */
    public static PageAddress none(PageAddress address) {
        return address.with(FACTOR, null).with(VALUE, null);
    }

    /** The value; empty when none was typed or it is none. */
    Optional<BigDecimal> value() {
        String plain = WrittenForm.plain(written).strip();
        return AMOUNT.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** What is wrong with what was typed, and how to mend it. */
    Optional<String> fault() {
        if (written.isEmpty() || value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of("试算值应是 0 到 9999 之间的数字，最多四位小数，如 0.75；现在填的是“" + written + "”。");
    }
}
