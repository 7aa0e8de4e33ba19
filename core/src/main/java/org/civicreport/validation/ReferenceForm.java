package org.civicreport.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a city's decision references, with an eye for near misses: other spaces, small letters, leading zeros or the
 * council's term left out. A pattern made of digits, letters and marks between them tells by itself what is missing;
 * of any richer pattern there are no near misses.
 */
final class ReferenceForm {

    /** No reference is as long, and a pattern may be slow on long texts. */
    private static final int MAX_LENGTH = 100;

    /** A reference in running text has no letter or digit right beside it. */
    private static final String BEGINS = "(?<![\\p{L}\\p{N}/-])";

    private static final String ENDS = "(?![\\p{L}\\p{N}/-])";

    /** Stands for what a reference leaves out and nobody can know. */
    private static final String LEFT_OUT = "…";

    /** What a pattern may consist of: a class of digits or of capital letters, with a count, or a mark. */
    private static final Pattern PIECE =
            Pattern.compile("(?<digits>\\\\d|\\[0-9])(\\{(?<digitsMin>\\d)(,(?<digitsMax>\\d))?})?"
                    + "|(?<letters>\\[(A-Z|[A-Z]+)])(\\{(?<lettersCount>\\d)})?"
                    + "|(?<mark>\\\\?[-/., ])");

    /** One piece of the form: how it is read leniently, and how it is written. */
    private sealed interface Piece {}

    private record Digits(int min, int max) implements Piece {}

    private record Letters(String characterClass, int count) implements Piece {}

    private record Mark(char character) implements Piece {}

    private final Pattern exact;
    private final List<Piece> pieces;

    ReferenceForm(Pattern exact) {
        this.exact = exact;
        this.pieces = pieces(exact.pattern());
    }

    boolean matches(String reference) {
        return reference.length() <= MAX_LENGTH && exact.matcher(reference).matches();
    }

    /**
     * How a near miss is written rightly; what it leaves out at the start shows as an ellipsis.
     *
     * @return empty if the text is no near miss
     */
    Optional<String> normalised(String reference) {
        if (reference.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (int start = 0; start < pieces.size(); start++) {
            if (startsPart(start)) {
                Optional<String> read = readFrom(start, reference.strip());
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Near misses in running text, with their normalised forms, in order. A form without letters has none: "24/7" would be
     * one. What leaves out the start counts only with all its digits, since "B 2" is a road.
     */
    Map<String, String> nearMissesIn(String words) {
        boolean hasLetters = pieces.stream().anyMatch(Letters.class::isInstance);
        Map<String, String> found = new LinkedHashMap<>();
        if (hasLetters) {
            StringBuilder left = new StringBuilder(words);
            for (int start = 0; start < pieces.size(); start++) {
                if (startsPart(start)) {
                    collect(start, left, found);
                }
            }
        }
        return found;
    }

    /** What is read is blanked, so that no part of it is read again. */
    private void collect(int start, StringBuilder words, Map<String, String> found) {
        List<Piece> part = pieces.subList(start, pieces.size());
        Pattern pattern = Pattern.compile(
                BEGINS + (start == 0 ? lenient(part) : strict(part)) + ENDS, start == 0 ? Pattern.CASE_INSENSITIVE : 0);
        for (MatchResult match : pattern.matcher(words.toString()).results().toList()) {
            String written = match.group();
            if (!matches(written)) {
                normalised(written).ifPresent(normalised -> found.putIfAbsent(written, normalised));
            }
            words.replace(match.start(), match.end(), " ".repeat(written.length()));
        }
    }

    /** As many digits as there have to be; only the spaces are free. */
    private static String strict(List<Piece> part) {
        StringBuilder pattern = new StringBuilder();
        for (Piece piece : part) {
            if (piece instanceof Digits digits) {
                pattern.append("[0-9]{").append(digits.max()).append('}');
            } else if (piece instanceof Letters letters) {
                pattern.append(letters.characterClass())
                        .append('{')
                        .append(letters.count())
                        .append('}');
            } else if (piece instanceof Mark mark) {
                pattern.append(lenient(mark.character()));
            }
        }
        return pattern.toString();
    }

    /** A part begins after a mark. One group of digits alone could be anything, so at least two groups must remain. */
    private boolean startsPart(int index) {
        long groups = pieces.stream()
                .skip(index)
                .filter(piece -> !(piece instanceof Mark))
                .count();
        return index == 0
                || (pieces.get(index - 1) instanceof Mark && !(pieces.get(index) instanceof Mark) && groups >= 2);
    }

    private Optional<String> readFrom(int start, String reference) {
        List<Piece> part = pieces.subList(start, pieces.size());
        Matcher matcher =
                Pattern.compile(lenient(part), Pattern.CASE_INSENSITIVE).matcher(reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String written = written(part, matcher);
        if (start == 0) {
            return Optional.of(written).filter(this::matches);
        }
        return Optional.of(LEFT_OUT + marksBefore(start) + written);
    }

    private String marksBefore(int index) {
        StringBuilder marks = new StringBuilder();
        for (int at = index - 1; at >= 0 && pieces.get(at) instanceof Mark mark; at--) {
            marks.insert(0, mark.character());
        }
        return marks.toString();
    }

    private static String lenient(List<Piece> part) {
        StringBuilder pattern = new StringBuilder();
        for (Piece piece : part) {
            if (piece instanceof Digits digits) {
                pattern.append("([0-9]{1,").append(digits.max()).append("})");
            } else if (piece instanceof Letters letters) {
                pattern.append('(')
                        .append(letters.characterClass())
                        .append('{')
                        .append(letters.count())
                        .append("})");
            } else if (piece instanceof Mark mark) {
                pattern.append(lenient(mark.character()));
            }
        }
        return pattern.toString();
    }

    private static String lenient(char mark) {
        return switch (mark) {
            case ' ' -> "\\h*";
            case '-' -> "\\h*[-\\u2010-\\u2015]\\h*";
            default -> "\\h*" + Pattern.quote(String.valueOf(mark)) + "\\h*";
        };
    }

    private static String written(List<Piece> part, Matcher matcher) {
        StringBuilder written = new StringBuilder();
        int group = 0;
        for (Piece piece : part) {
            if (piece instanceof Digits digits) {
                String read = matcher.group(++group);
                written.append("0".repeat(Math.max(0, digits.min() - read.length())))
                        .append(read);
            } else if (piece instanceof Letters) {
                written.append(matcher.group(++group).toUpperCase(Locale.ROOT));
            } else if (piece instanceof Mark mark) {
                written.append(mark.character());
            }
        }
        return written.toString();
    }

    /** Empty if the pattern has anything but digits, capital letters and marks. */
    private static List<Piece> pieces(String pattern) {
        String bare = pattern.replaceAll("^\\^|\\$$", "");
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(bare);
        int end = 0;
        while (end < bare.length() && matcher.find(end) && matcher.start() == end) {
            pieces.add(piece(matcher));
            end = matcher.end();
        }
        return end == bare.length() ? List.copyOf(pieces) : List.of();
    }

    private static Piece piece(Matcher matcher) {
        String letters = matcher.group("letters");
        if (letters != null) {
            return new Letters(letters, number(matcher, "lettersCount", 1));
        }
        if (matcher.group("digits") != null) {
            int min = number(matcher, "digitsMin", 1);
            return new Digits(min, number(matcher, "digitsMax", min));
        }
        String mark = matcher.group("mark");
        return new Mark(mark.charAt(mark.length() - 1));
    }

    private static int number(Matcher matcher, String group, int otherwise) {
        String digits = matcher.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
