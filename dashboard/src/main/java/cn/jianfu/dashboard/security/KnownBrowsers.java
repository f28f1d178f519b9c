package cn.jianfu.dashboard.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseCookie;

/**
 * Knows browsers in which an account was opened before, by a cookie that gives no right to anything: only its owner's
 * wrong passwords are counted apart from those of strangers. Forgotten when the program starts anew.
 */
final class KnownBrowsers {
    private static final String NAME = "JIANFU_KNOWN";
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BYTES = 18;
    private static final int LONGEST = 200;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[32];

    KnownBrowsers() {
        random.nextBytes(key);
    }

    /** What tells the browser from others, if it is known to an account. */
    Optional<String> of(HttpServletRequest request, String account) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            String value = cookie.getValue();
            int dot = value.indexOf('.');
            if (cookie.getName().equals(NAME) && dot > 0 && value.length() <= LONGEST) {
                String number = value.substring(0, dot);
                byte[] seal = value.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
                if (MessageDigest.isEqual(seal, seal(number, account).getBytes(StandardCharsets.US_ASCII))) {
                    return Optional.of(number);
                }
            }
        }
        return Optional.empty();
    }

    /** The cookie for a browser in which an account has just been opened. */
    ResponseCookie remember(String account, boolean secure) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String number = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return ResponseCookie.from(NAME, number + "." + seal(number, account))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(KEPT)
                .build();
    }

    private String seal(String number, String account) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] seal = mac.doFinal((number + " " + account).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
