package org.civicreport.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Declares the tools that a suite needs. Where one is missing, the whole class is left out and the build says once what
 * to install; under continuous integration ({@code CI=true}) the class fails instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ToolCondition.class)
@interface NeedsTools {
    /** The tools, all of which are needed. */
    Tool[] value();
}
