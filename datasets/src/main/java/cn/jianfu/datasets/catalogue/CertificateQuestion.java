package cn.jianfu.datasets.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the classifier.
 *
 * @param name the certificate's name as written
 * @param purpose what for, as written; empty when nobody says
 * @param regionCode region code of up to 12 digits, empty when nobody says where: then only national documents count
 * @param date the day of issue, null for the catalogue's latest state
 */
public record CertificateQuestion(
        String name,
        String purpose,
        String regionCode,
        @Nullable LocalDate date) implements Serializable {
    public CertificateQuestion {
        if (!regionCode.matches("[0-9]{0,12}")) {
            throw new IllegalArgumentException("行政区划代码应为不超过 12 位的数字，写的是“" + regionCode + "”");
        }
    }

    /** A bare name: national documents only, in their latest state. */
    public static CertificateQuestion of(String name) {
        return new CertificateQuestion(name, "", "", null);
    }
}
