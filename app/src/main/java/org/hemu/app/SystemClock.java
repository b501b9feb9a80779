package org.hemu.app;

import java.time.Clock;
import java.time.ZoneId;

/** The one place where time enters. Business dates are those of Shanghai. */
final class SystemClock {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private SystemClock() {}

    static Clock clock() {
        return Clock.system(ZONE);
    }
}
