package org.hemu.app;

import java.time.Clock;
import java.time.Duration;
import org.hemu.command.CommandSide;
import org.hemu.command.dispatch.Subjects;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
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

    CommandRole(EventLog log, Clock clock, HemuSettings settings) {
        this.log = log;
        this.clock = clock;
        this.settings = settings;
    }

    @Bean
    WorkerIdKey workerIdKey(KeyDirectory directory) {
        return new LogKey(log).find(settings, directory);
    }

    @Bean
    Subjects subjects(WorkerIdKey key) {
        return key::subject;
    }

    /** Answers to idempotent requests are remembered for a stated time only. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void forgetOldAnswers() {
        log.forgetAnswersBefore(clock.instant().minus(Duration.ofDays(settings.idempotencyDays())));
    }
}
