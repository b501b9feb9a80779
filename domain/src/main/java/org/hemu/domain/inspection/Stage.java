package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.casework.Team;
import org.jspecify.annotations.Nullable;

/** How far a case has come, with what is known there. */
public sealed interface Stage {
    /** Its name. */
    InspectionStage name();

    /**
     * Nobody has decided yet whether it is taken.
     *
     * @param since day of the receipt, or of the latest supplement
     * @param supplemented whether something was asked for and supplied
     */
    record Received(LocalDate since, boolean supplemented) implements Stage {
        @Override
        public InspectionStage name() {
            return InspectionStage.RECEIVED;
        }
    }

    /** Something is missing that was asked for. */
    record AwaitingSupplement(LocalDate requestedOn, LocalDate until) implements Stage {
        @Override
        public InspectionStage name() {
            return InspectionStage.SUPPLEMENT_REQUESTED;
        }
    }

    /**
     * Accepted and filed.
     *
     * @param everybody who was ever assigned, stepped back or not
     * @param inspections how many were carried out
     */
    record Investigating(LocalDate filedOn, Team team, List<SubjectId> everybody, int inspections) implements Stage {
        static Investigating since(LocalDate filedOn) {
            return new Investigating(filedOn, Team.NOBODY, List.of(), 0);
        }

        @Override
        public InspectionStage name() {
            return InspectionStage.INVESTIGATING;
        }

        Investigating by(Team changed) {
            List<SubjectId> all = Stream.concat(everybody.stream(), changed.members().stream())
                    .distinct()
                    .toList();
            return new Investigating(filedOn, changed, all, inspections);
        }

        Investigating inspected(int number) {
            return new Investigating(filedOn, team, everybody, number);
        }
    }

    /**
     * Investigated.
     *
     * @param investigators everybody who was ever assigned to the investigation
     * @param announcement what is to be decided next; absent when nothing is announced
     * @param decisions in the order of their numbers
     */
    record Deciding(
            LocalDate completedOn,
            List<SubjectId> investigators,
            @Nullable Announcement announcement,
            List<TakenDecision> decisions)
            implements Stage {
        @Override
        public InspectionStage name() {
            return decisions.isEmpty() ? InspectionStage.TO_BE_DECIDED : InspectionStage.DECIDED;
        }

        Deciding announcing(@Nullable Announcement next) {
            return new Deciding(completedOn, investigators, next, decisions);
        }

        /** Once something is decided; what was announced is dealt with by a decision of its kind. */
        Deciding with(TakenDecision taken) {
            boolean announced = announcement != null
                    && announcement.intended() == taken.decision().kind();
            return new Deciding(
                    completedOn,
                    investigators,
                    announced ? null : announcement,
                    Stream.concat(decisions.stream(), Stream.of(taken)).toList());
        }

        Deciding changing(int number, UnaryOperator<TakenDecision> change) {
            return new Deciding(
                    completedOn,
                    investigators,
                    announcement,
                    decisions.stream()
                            .map(each -> each.number() == number ? change.apply(each) : each)
                            .toList());
        }

        Optional<TakenDecision> decision(int number) {
            return decisions.stream().filter(each -> each.number() == number).findFirst();
        }

        /** Decisions that are not settled, the one due first in front. */
        List<TakenDecision> open() {
            return decisions.stream()
                    .filter(each -> each.settlement() == null && successor(each).isEmpty())
                    .sorted(Comparator.comparing(each -> each.decision().dueOn()))
                    .toList();
        }

        /** The decision that took the place of an order to correct. */
        Optional<TakenDecision> successor(TakenDecision taken) {
            return taken.decision().kind() == DecisionKind.ORDER_TO_CORRECT
                    ? decisions.stream()
                            .filter(later -> later.number() > taken.number()
                                    && later.stands()
                                    && later.decision().kind() != DecisionKind.ORDER_TO_CORRECT)
                            .findFirst()
                    : Optional.empty();
        }
    }

    /** Over. */
    record Ended(InspectionOutcome outcome) implements Stage {
        @Override
        public InspectionStage name() {
            return InspectionStage.ENDED;
        }
    }

    /** Nothing more is to be done. */
    record Archived() implements Stage {
        @Override
        public InspectionStage name() {
            return InspectionStage.ARCHIVED;
        }
    }
}
