package org.civicreport.json;

import java.util.List;

/** How the members of a list or an object stand in a text, and how to change them there. */
interface CollectionLayout {

    /** The members in the order of the text. */
    List<Member> members(SourceNode collection);

    /** Writes another value in place of a member's. */
    void replace(Member member, Object value);

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
     */
    record NewMember(String name, Object value) {}
}
