package org.civicreport.document;

import java.util.Objects;
import org.civicreport.text.TextPolicy;

/**
 * A list of what the document has, with pages where there are pages: its sections, only its articles (such as measures),
 * its tables, or its figures. Made by the renderer from {@link Document#listed}. Its title is no heading: it doesn't list
 * itself. In plain text it is the title followed by what is listed, without numbers and pages.
 *
 * @param title what stands above it, not blank
 * @param scope what it lists
 * @param depth how many levels of sections it lists, but nothing inside of articles; 1 to {@value Section#DEEPEST}, and
 *     1 for other scopes, which have no levels
 */
public record Contents(String title, Scope scope, int depth) implements Block {

    /** What contents list. */
    public enum Scope {
        /** Sections down to a level: a table of contents. */
        SECTIONS,
        /** Sections of role {@link Section.Role#ARTICLE} that stand in no other article, such as measures. */
        ARTICLES,
        /** Tables with a caption. */
        TABLES,
        /** Charts, and images with a caption. */
        FIGURES
    }

    /**
     * Checks title and depth.
     *
     * @throws IllegalArgumentException if the title is blank or the depth out of range
     */
    public Contents {
        title = Containment.notBlank("a title of contents", TextPolicy.clean(title));
        int deepest = Objects.requireNonNull(scope, "scope") == Scope.SECTIONS ? Section.DEEPEST : 1;
        if (depth < 1 || depth > deepest) {
            throw new IllegalArgumentException("contents list 1 to " + deepest + " levels, but were " + depth);
        }
    }

    /**
     * Makes a table of contents.
     *
     * @param title what stands above it, not blank
     * @param depth how many levels of sections it lists; 1 to {@value Section#DEEPEST}
     * @throws IllegalArgumentException if the title is blank or the depth out of range
     */
    public Contents(String title, int depth) {
        this(title, Scope.SECTIONS, depth);
    }

    /**
     * Makes a list of articles, tables or figures, or of the sections that stand in no other.
     *
     * @param title what stands above it, not blank
     * @param scope what it lists
     * @return the list
     * @throws IllegalArgumentException if the title is blank
     */
    public static Contents listing(String title, Scope scope) {
        return new Contents(title, scope, 1);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
