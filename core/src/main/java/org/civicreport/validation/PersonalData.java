package org.civicreport.validation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What looks like personal data (Article 4 of the General Data Protection Regulation) in a text. All hits come disguised:
 * findings are logged and mailed, so they mustn't spread what they warn of.
 */
final class PersonalData {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}.+_-])[\\p{L}\\p{N}][\\p{L}\\p{N}.+_-]{0,63}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{2,63}){1,4}");

    /** Boxes of offices, not of persons. */
    private static final Set<String> OFFICES = Set.of(
            "buergerbuero",
            "datenschutz",
            "digital",
            "digitalisierung",
            "feedback",
            "info",
            "kontakt",
            "mail",
            "office",
            "post",
            "poststelle",
            "presse",
            "rathaus",
            "redaktion",
            "service",
            "stadt",
            "contact",
            "hello",
            "press",
            "beteiligung",
            "barrierefreiheit");

    /** A country code or a leading zero, an area code, and a number of at least five digits with marks between. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/€-]|\\p{N}[ \\u00A0])(?:\\+\\d{1,3}|0(?=[1-9]))"
                    + "[ \\u00A0]?(?:\\(0\\))?[ \\u00A0]?\\d{2,5}[ \\u00A0]?[/ \\u00A0-][ \\u00A0]?\\d(?:[ \\u00A0-]?\\d){4,9}(?![\\p{L}\\p{N}])");

    /** After the word for a telephone, any longer number is one. */
    private static final Pattern ANNOUNCED_PHONE = Pattern.compile(
            "(?iu)\\b(?:Tel(?:efon|efonnummer)?|Fax|Mobil|Handy|Durchwahl|phone|mobile)\\b[.:]{0,2}[ \\u00A0]{0,3}((?:\\+|\\()?\\d(?:[ \\u00A0()/-]{0,2}\\d){4,14})(?![\\p{L}\\p{N}])");

    /** Numbers that everybody may know: free calls and service lines. */
    private static final Pattern SERVICE = Pattern.compile("(?:0049|\\+49|0)?(?:800|180|115|116)\\d*");

    private static final Pattern IBAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ \\u00A0]?[A-Z0-9]{4}){2,7}(?:[ \\u00A0]?[A-Z0-9]{1,4})?(?![\\p{L}\\p{N}])");

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private PersonalData() {}

    static List<String> emails(String words) {
        List<String> hits = new ArrayList<>();
        EMAIL.matcher(words).results().map(MatchResult::group).forEach(address -> {
            int at = address.indexOf('@');
            if (!OFFICES.contains(address.substring(0, at).toLowerCase(Locale.ROOT))) {
                hits.add(address.charAt(0) + "…@…");
            }
        });
        return hits;
    }

    static List<String> phones(String words) {
        List<String> hits = new ArrayList<>();
        PHONE.matcher(words).results().map(MatchResult::group).forEach(number -> addPhone(number, hits));
        ANNOUNCED_PHONE.matcher(words).results().map(found -> found.group(1)).forEach(number -> {
            if (!PHONE.matcher(number).matches()) {
                addPhone(number, hits);
            }
        });
        return hits;
    }

    private static void addPhone(String number, List<String> hits) {
        String digits = number.replaceAll("[^+0-9]", "");
        if (!SERVICE.matcher(digits).matches()) {
            hits.add(digits.substring(0, 3) + "…");
        }
    }

    static List<String> ibans(String words) {
        List<String> hits = new ArrayList<>();
        IBAN.matcher(words).results().map(MatchResult::group).forEach(number -> {
            String bare = number.replaceAll("[ \\u00A0]", "");
            if (isValid(bare)) {
                hits.add(bare.substring(0, 4) + "…");
            }
        });
        return hits;
    }

    /** The check of ISO 13616: four characters moved to the end, letters as numbers from 10, remainder 1 by 97. */
    private static boolean isValid(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
