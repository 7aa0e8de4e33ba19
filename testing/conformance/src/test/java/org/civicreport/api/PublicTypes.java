package org.civicreport.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a module that applications can name: in exported packages, public, inside public ones only. */
final class PublicTypes {

    private static final String ENDING = ".class";

    private PublicTypes() {}

    /** Returns the types of the module, a folder of classes or a jar, from which a type comes; sorted by name. */
    static List<Class<?>> besides(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return in(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> in(Path root) throws IOException {
        Predicate<Class<?>> exported = exported(root);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(ENDING) && !name.endsWith("-info.class"))
                    .map(name -> type(name.substring(0, name.length() - ENDING.length())
                            .replace(root.getFileSystem().getSeparator(), ".")))
                    .filter(exported.and(PublicTypes::isVisible))
                    .sorted(Comparator.comparing(Class::getName))
                    .collect(Collectors.toList());
        }
    }

    /** Without a module descriptor, every package is exported. */
    private static Predicate<Class<?>> exported(Path root) throws IOException {
        Path descriptor = root.resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            return type -> true;
        }
        try (InputStream in = Files.newInputStream(descriptor)) {
            List<String> packages = ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
            return type -> packages.contains(type.getPackageName());
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isVisible(type.getModifiers())
                && (outer == null || isVisible(outer));
    }

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
