package org.civicreport.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types and their members as text, the same on every JDK; a question mark behind a type says that it may be null. */
final class Signatures {

    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_ENUM = Set.of("values", "valueOf");
    private static final int SHOWN = Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC | Modifier.PROTECTED;

    private Signatures() {}

    /** Returns a type with its members, each in a line of its own. */
    static String of(Class<?> type) {
        return head(type) + "\n"
                + members(type).stream()
                        .sorted()
                        .map(line -> "    " + line + "\n")
                        .collect(Collectors.joining());
    }

    private static String head(Class<?> type) {
        int hidden = type.isInterface() || type.isEnum() || type.isRecord() || type.isArray()
                ? Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC
                : Modifier.STATIC;
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return modifiers(type.getModifiers() & ~hidden)
                + kind
                + " "
                + name(type)
                + variables(type.getTypeParameters())
                + (type.isRecord() ? components(type.getRecordComponents()) : "")
                + (superclass(type) == null ? "" : " extends " + name(type.getGenericSuperclass()))
                + list(type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces())
                + (type.isSealed() ? list(" permits ", type.getPermittedSubclasses()) : "");
    }

    private static @Nullable Class<?> superclass(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above == null || above == Object.class || above == Record.class || type.isEnum() ? null : above;
    }

    private static String components(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> annotated(component.getAnnotatedType()) + " " + component.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<String> members(Class<?> type) {
        List<String> lines = new ArrayList<>();
        add(type.getDeclaredConstructors(), constructor -> constructor(type, constructor), lines);
        // What a public type inherits from a hidden one is its own for whoever calls it.
        for (Class<?> at = type;
                at != null && (at == type || !PublicTypes.isVisible(at.getModifiers()));
                at = at.getSuperclass()) {
            add(at.getDeclaredFields(), Signatures::field, lines);
            add(
                    Arrays.stream(at.getDeclaredMethods())
                            .filter(method -> !isImplied(type, method))
                            .toArray(Method[]::new),
                    Signatures::method,
                    lines);
        }
        return lines;
    }

    private static <M extends Member> void add(M[] members, Function<M, String> line, List<String> lines) {
        Arrays.stream(members)
                .filter(member -> PublicTypes.isVisible(member.getModifiers()) && !member.isSynthetic())
                .map(line)
                .forEach(lines::add);
    }

    private static boolean isImplied(Class<?> type, Method method) {
        return OF_OBJECT.contains(method.getName()) || type.isEnum() && OF_ENUM.contains(method.getName());
    }

    private static String constructor(Class<?> type, Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + type.getSimpleName() + parameters(constructor);
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? field.getName()
                : modifiers(field.getModifiers()) + annotated(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String method(Method method) {
        String variables = variables(method.getTypeParameters());
        return modifiers(method.getModifiers() & ~(method.getDeclaringClass().isInterface() ? 0 : Modifier.FINAL))
                + (method.isDefault() ? "default " : "")
                + variables
                + (variables.isEmpty() ? "" : " ")
                + annotated(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method);
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getAnnotatedParameterTypes())
                        .map(Signatures::annotated)
                        .collect(Collectors.joining(", ", "(", ")"))
                + list(" throws ", executable.getGenericExceptionTypes());
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & SHOWN);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(variable))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(TypeVariable<?> variable) {
        List<String> bounds = Stream.of(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(Signatures::name)
                .toList();
        return bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds);
    }

    private static String list(String before, Type[] types) {
        return types.length == 0
                ? ""
                : before + Stream.of(types).map(Signatures::name).collect(Collectors.joining(", "));
    }

    private static String annotated(AnnotatedType type) {
        return name(type.getType()) + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replace('$', '.')
                .replaceAll("\\bjava\\.(lang|util)\\.(?=[A-Z])", "")
                .replaceAll("\\borg\\.civicreport\\.", "");
    }
}
