package org.hemu.app;

import java.time.Duration;
import java.util.function.Function;
import org.hemu.app.scenario.play.CalendarBootstrap;
import org.hemu.app.scenario.play.JurisdictionBootstrap;
import org.hemu.app.scenario.play.Patience;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Commands;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Enters what is published, the notices on days off and the units of the province, behind the running service; unless the
 * demonstration does, which needs them first.
 */
@Component
@ConditionalOnProperty(name = "hemu.bootstrap.enabled", matchIfMissing = true)
@Conditional(HasRole.Command.class)
class BootstrapRole implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BootstrapRole.class);
    private static final Duration ARRIVING = Duration.ofSeconds(10);
    private static final int AT_ONCE = 16;

    private final CalendarBootstrap calendar;
    private final JurisdictionBootstrap divisions;
    private final boolean left;
    private final Patience patience = new Patience();
    private @Nullable Thread thread;
    private volatile boolean running;

    BootstrapRole(
            Commands commands,
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            ObjectProvider<DemoRole> demonstration) {
        this.calendar = new CalendarBootstrap(commands::send, log, decode);
        this.divisions = new JurisdictionBootstrap(commands::send, log, AT_ONCE);
        this.left = demonstration.getIfAvailable() != null;
    }

    @Override
    public void start() {
        running = true;
        if (!left) {
            thread = Thread.ofPlatform().name("bootstrap").daemon().start(this::run);
        }
    }

    private void run() {
        try {
            patience.run("entering the notices on days off and the units", () -> {
                calendar.enter();
                long entered = divisions.establish(Divisions.ofJilin());
                if (entered > 0) {
                    LOG.info("{} units of Jilin entered", entered);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("the notices on days off and the units are not all entered; the next start goes on", e);
        }
    }

    @Override
    public void stop() {
        patience.stop();
        divisions.stop();
        Thread entering = thread;
        try {
            if (entering != null && !entering.join(ARRIVING)) {
                LOG.warn("units are still being entered; the next start goes on with them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
