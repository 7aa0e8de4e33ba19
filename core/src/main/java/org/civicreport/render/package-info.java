/**
 * How documents become files: the service interface {@link org.civicreport.render.Renderer} and what a rendering is given.
 * Renderers are found by {@link java.util.ServiceLoader}; other applications bring their own.
 */
@NullMarked
package org.civicreport.render;

import org.jspecify.annotations.NullMarked;
