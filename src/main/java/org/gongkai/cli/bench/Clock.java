package org.gongkai.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The wall time and the processor time of this process since it was started. */
final class Clock {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final long begin = System.nanoTime();
  private final long beginOnCpu = SYSTEM.getProcessCpuTime();

  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Of all threads, those of the compiler and of the collector among them. */
  double cpuSeconds() {
    return (SYSTEM.getProcessCpuTime() - beginOnCpu) / 1e9;
  }
}
