package org.hemu.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.axon.HemuEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Hands the log's acknowledgement from the unit of work of a command to the thread that sent it; the local command bus
 * decides in that very thread.
 */
public final class AppendedInThisThread implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final ThreadLocal<Appended> LAST = new ThreadLocal<>();

    static void clear() {
        LAST.remove();
    }

    static @Nullable Appended take() {
        Appended appended = LAST.get();
        LAST.remove();
        return appended;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        work.afterCommit(committed -> LAST.set(committed.getResource(HemuEventStorageEngine.APPENDED)));
        return chain.proceed();
    }
}
