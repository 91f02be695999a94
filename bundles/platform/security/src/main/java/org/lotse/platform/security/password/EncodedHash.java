package org.lotse.platform.security.password;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An Argon2id hash with everything needed to check it, in the PHC string format:
 * {@code $argon2id$v=19$m=32768,t=3,p=1$salt$hash}.
 *
 * @param cost what it cost to make
 * @param salt random, its own for each hash
 * @param hash the outcome
 */
record EncodedHash(Argon2Cost cost, byte[] salt, byte[] hash) {

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

    /** @throws IllegalArgumentException if the text is no Argon2id hash; the message does not repeat it */
    static EncodedHash parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash in PHC format");
        }
        var cost = new Argon2Cost(number(form.group(1)), number(form.group(2)), number(form.group(3)));
        var base64 = Base64.getDecoder();
        return new EncodedHash(cost, base64.decode(form.group(4)), base64.decode(form.group(5)));
    }

    String text() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKiB(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    @Override
    public String toString() {
        return "EncodedHash";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
