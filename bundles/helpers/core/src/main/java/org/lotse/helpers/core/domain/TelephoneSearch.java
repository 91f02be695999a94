package org.lotse.helpers.core.domain;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.SearchText;

/** Lets a telephone number be found however it was grouped; any other text as {@link SearchText} finds it. */
public final class TelephoneSearch {

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.-]{3,}");

    private TelephoneSearch() {}

    /** The folded words of what somebody typed; a telephone number is one word, its digits. */
    public static List<String> words(@Nullable String typed) {
        return typed != null && PHONE.matcher(typed.strip()).matches()
                ? List.of(NOT_DIGITS.matcher(typed).replaceAll(""))
                : SearchText.words(typed);
    }

    /** What to search in. */
    static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : NOT_DIGITS.matcher(phone).replaceAll("");
    }
}
