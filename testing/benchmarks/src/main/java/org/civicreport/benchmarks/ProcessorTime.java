package org.civicreport.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The processor time that this process and those that it started have taken so far: of all their threads, the collector's
 * and the compiler's, too. Unlike the time on the clock, other work on the machine changes it little.
 */
final class ProcessorTime {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessorTime() {}

    /** Returns the time in nanoseconds. */
    static long nanoseconds() {
        return SYSTEM.getProcessCpuTime()
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum();
    }
}
