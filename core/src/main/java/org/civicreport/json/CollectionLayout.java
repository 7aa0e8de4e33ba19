package org.civicreport.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the members of a list or an object stand in a text, and how to change them there. */
interface CollectionLayout {

    /** The members in the order of the text. */
    List<Member> members(SourceNode collection);

    /** Writes another value in place of a member's. */
    void replace(Member member, Object value);

    /** Writes an entry of a list that stood elsewhere in it in place of another one. */
    void replaceBy(Member member, NewMember moved);

    /** Writes new members before the first of those that stay. */
    void insertBefore(Member first, List<NewMember> inserted);

    /** Writes new members behind one that stays. */
    void insertAfter(List<Member> members, int index, List<NewMember> inserted);

    /** Takes members out, all those before the first that stays. */
    void removeHead(List<Member> members, int firstKept);

    /** Takes members out, from one up to but not with another, which may be the size; the one before stays. */
    void remove(List<Member> members, int from, int to);

    /**
     * A member to be written.
     *
     * @param name the field's name; empty for an entry of a list
     * @param value what it holds
     * @param origin where just this entry stood in the same list; {@code null} if it is new
     */
    record NewMember(String name, Object value, @Nullable Member origin) {

        static NewMember of(String name, Object value) {
            return new NewMember(name, value, null);
        }
    }
}
