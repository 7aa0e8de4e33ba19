package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office that the report names (Referat, Eigenbetrieb, Beirat …), inside the city or outside.
 *
 * <p>Others refer to it by its key. It may also stand for a whole group, such as all departments.
 *
 * <p>Source: Munich's digitalisation report; OParl 1.1 {@code Organization}.
 *
 * @param key what identifies the office within the report; required
 * @param code official short code, such as “SOZ” or “GSt” (Kurzzeichen); some offices have none; {@code null} if
 *     absent
 * @param aliases other keys or short names that refer to the same office, such as “RIT”; any number, in order;
 *     empty if there are none
 * @param name full name, such as “IT-Referat”; required
 * @param kind what sort of office it is; required
 * @param head name of the person who heads it (Leitung); {@code null} if absent
 * @param headTitle how that person is titled, such as “Berufsmäßiger Stadtrat”; {@code null} if absent
 * @param oparlId URL of the OParl 1.1 {@code Organization}; {@code null} if absent
 */
public record Department(
        String key,
        @Nullable String code,
        List<String> aliases,
        String name,
        DepartmentKind kind,
        @Nullable String head,
        @Nullable String headTitle,
        @Nullable String oparlId)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Department {
        key = Components.text(key, "key");
        code = Components.optionalText(code);
        aliases = Components.texts(aliases, "aliases");
        name = Components.text(name, "name");
        Objects.requireNonNull(kind, "kind");
        head = Components.optionalText(head);
        headTitle = Components.optionalText(headTitle);
        oparlId = Components.optionalText(oparlId);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this department} */
    public Builder toBuilder() {
        return new Builder()
                .key(key)
                .code(code)
                .aliases(aliases)
                .name(name)
                .kind(kind)
                .head(head)
                .headTitle(headTitle)
                .oparlId(oparlId);
    }

    /** Builder of {@link Department}; not thread-safe. */
    public static final class Builder {
        private @Nullable String key;
        private @Nullable String code;
        private List<String> aliases = new ArrayList<>();
        private @Nullable String name;
        private @Nullable DepartmentKind kind;
        private @Nullable String head;
        private @Nullable String headTitle;
        private @Nullable String oparlId;

        private Builder() {}

        /** {@return this builder, with {@link Department#key()} set, which is required} */
        public Builder key(String key) {
            this.key = key;
            return this;
        }

        /** {@return this builder, with {@link Department#code()} set, or cleared by {@code null}} */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** {@return this builder, with {@link Department#aliases()} replaced by these} */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(aliases);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Department#aliases()}} */
        public Builder addAlias(String alias) {
            aliases.add(alias);
            return this;
        }

        /** {@return this builder, with {@link Department#name()} set, which is required} */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@return this builder, with {@link Department#kind()} set, which is required} */
        public Builder kind(DepartmentKind kind) {
            this.kind = kind;
            return this;
        }

        /** {@return this builder, with {@link Department#head()} set, or cleared by {@code null}} */
        public Builder head(@Nullable String head) {
            this.head = head;
            return this;
        }

        /** {@return this builder, with {@link Department#headTitle()} set, or cleared by {@code null}} */
        public Builder headTitle(@Nullable String headTitle) {
            this.headTitle = headTitle;
            return this;
        }

        /** {@return this builder, with {@link Department#oparlId()} set, or cleared by {@code null}} */
        public Builder oparlId(@Nullable String oparlId) {
            this.oparlId = oparlId;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Department build() {
            return new Department(
                    Components.required(key, "key", Department.class),
                    code,
                    aliases,
                    Components.required(name, "name", Department.class),
                    Components.required(kind, "kind", Department.class),
                    head,
                    headTitle,
                    oparlId);
        }
    }
}
