package org.civicreport.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The renderers that an application has, by format. Immutable; a format that comes twice belongs to the first. */
public final class Renderers {

    private final List<Renderer> list;

    private Renderers(List<Renderer> list) {
        this.list = list;
    }

    /** Finds all renderers that the current thread's context class loader sees. */
    public static Renderers load() {
        return of(ServiceLoader.load(Renderer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Finds all renderers that a class loader sees.
     *
     * @param loader the class loader
     * @return the renderers
     */
    public static Renderers load(ClassLoader loader) {
        return of(ServiceLoader.load(Renderer.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Returns these renderers.
     *
     * @param renderers the renderers, the preferred one of a format first
     * @return the registry
     */
    public static Renderers of(Collection<? extends Renderer> renderers) {
        List<Renderer> list = new ArrayList<>();
        for (Renderer renderer : renderers) {
            if (list.stream().noneMatch(known -> known.format().equals(renderer.format()))) {
                list.add(renderer);
            }
        }
        return new Renderers(List.copyOf(list));
    }

    /**
     * Returns a registry in which a renderer comes before these, as when an application sets a renderer up itself.
     *
     * @param renderer the preferred renderer of its format
     * @return the changed copy
     */
    public Renderers with(Renderer renderer) {
        List<Renderer> all = new ArrayList<>();
        all.add(renderer);
        all.addAll(list);
        return of(all);
    }

    /**
     * Returns the renderer of a format.
     *
     * @param format the short name, such as {@code "pdf"}
     * @return the renderer, or nothing if there is none on the class path or module path
     */
    public Optional<Renderer> find(String format) {
        return list.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }

    /**
     * Returns the renderer of a format.
     *
     * @param format the short name, such as {@code "pdf"}
     * @return the renderer
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public Renderer get(String format) {
        return find(format)
                .orElseThrow(() -> new IllegalArgumentException("no renderer for '" + format + "'; there are "
                        + formats() + ". Is civicreport-render-" + format + " among the dependencies?"));
    }

    /** Returns the first renderer that can tell page numbers to the others, if there is one. */
    public Optional<Paginator> paginator() {
        return list.stream()
                .filter(Paginator.class::isInstance)
                .map(Paginator.class::cast)
                .findFirst();
    }

    /** Returns the formats, sorted. */
    public List<String> formats() {
        return list.stream().map(Renderer::format).sorted().toList();
    }
}
