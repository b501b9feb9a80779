package org.hemu.domain.casework;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.jspecify.annotations.Nullable;

/** What must be known of a case of whatever channel to tell where its grievance counts. */
public sealed interface ChainStep {
    /** The case that it is about. */
    CaseId caseId();

    /** The day on which it happened. */
    LocalDate on();

    /**
     * A case was opened.
     *
     * @param origin the case that it says it comes from; absent when it names none
     */
    record Opened(CaseId caseId, Channel channel, @Nullable CaseId origin, LocalDate on) implements ChainStep {}

    /** The channel took it up: a petition by its registration, an inspection by its filing, a mediation by its acceptance. */
    record TakenUp(CaseId caseId, LocalDate on) implements ChainStep {}

    /** The channel had nothing to take up after all: a petition that two persons found to be none. */
    record LetGo(CaseId caseId, LocalDate on) implements ChainStep {}

    /**
     * The matter was handed to another channel, or found to be the same as another case.
     *
     * @param to channel that deals with it from then on
     * @param toCase the case that it is there; absent when none is named
     */
    record Referred(CaseId caseId, Channel to, @Nullable CaseId toCase, LocalDate on) implements ChainStep {}
}
