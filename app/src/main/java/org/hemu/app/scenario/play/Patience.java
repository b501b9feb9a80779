package org.hemu.app.scenario.play;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hemu.eventstore.LogUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again what the log could not take, after a while, until it is done or nobody waits for it any more. */
public final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Returns when the work is done, when stopped, or when the calling thread is interrupted.
     *
     * @param what is waited for, for the console
     * @param work goes on where it was when it is begun again
     */
    public void run(String what, Runnable work) {
        boolean again = true;
        while (again) {
            try {
                work.run();
                again = false;
            } catch (LogUnavailable unavailable) {
                LOG.warn("{} waits: {}", what, unavailable.getMessage());
                again = pause();
            }
        }
    }

    /** Whether to go on after a while. */
    private boolean pause() {
        try {
            return !stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does nothing again from now on. */
    public void stop() {
        stopped.countDown();
    }
}
