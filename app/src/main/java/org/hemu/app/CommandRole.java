package org.hemu.app;

import java.time.Clock;
import java.time.Duration;
import org.hemu.command.CommandSide;
import org.hemu.command.dispatch.Subjects;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.command.person.Erasures;
import org.hemu.eventstore.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Scheduled;

/** What a process with the command role does. */
@Configuration(proxyBeanMethods = false)
@Conditional(HasRole.Command.class)
@Import(CommandSide.class)
class CommandRole {
    private final EventLog log;
    private final Clock clock;
    private final HemuSettings settings;
    private final ObjectProvider<Erasures> erasures;

    CommandRole(EventLog log, Clock clock, HemuSettings settings, ObjectProvider<Erasures> erasures) {
        this.log = log;
        this.erasures = erasures;
        this.clock = clock;
        this.settings = settings;
    }

    @Bean
    Subjects subjects(WorkerIdKey key) {
        return key::subject;
    }

    /** Whether anything is left of the keys of those who were erased. The service goes on while it is. */
    @Bean("erasedKeys")
    HealthIndicator erasedKeys(Erasures erasures) {
        return () -> {
            Health.Builder health = Health.up();
            return (switch (erasures.left()) {
                        case Erasures.Left.Nothing _ ->
                            health.withDetail("destroyed", true).withDetail("toBeWiped", 0L);
                        case Erasures.Left.Traces(var keys) ->
                            health.withDetail("destroyed", true).withDetail("toBeWiped", keys);
                        case Erasures.Left.Keys _ -> health.withDetail("destroyed", false);
                    })
                    .build();
        };
    }

    /** Erasures are finished here, within a minute or so; what keeps one from it, a backup for example, is waited for. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void finishErasures() {
        erasures.getObject().catchUp();
    }

    /** Answers to idempotent requests are remembered for a stated time only. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void forgetOldAnswers() {
        log.forgetAnswersBefore(clock.instant().minus(Duration.ofDays(settings.idempotencyDays())));
    }
}
