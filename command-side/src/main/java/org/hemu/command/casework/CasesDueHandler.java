package org.hemu.command.casework;

import java.util.function.Function;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.FindCasesDue;

/**
 * Answers {@link FindCasesDue} on the query bus. Where the answer comes from is for whoever assembles the program to say, so that
 * whoever asks need not know whether the read models are in the same process.
 */
public final class CasesDueHandler implements AutoCloseable {
    private final Registration registration;

    /** Answers from now on. */
    public CasesDueHandler(QueryBus bus, Function<FindCasesDue, CasesDue> due) {
        this.registration = bus.<CasesDue>subscribe(
                FindCasesDue.class.getName(),
                CasesDue.class,
                message -> due.apply((FindCasesDue) message.getPayload()));
    }

    @Override
    public void close() {
        registration.cancel();
    }
}
