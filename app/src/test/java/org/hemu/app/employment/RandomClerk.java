package org.hemu.app.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Amendment;
import org.hemu.api.employment.FilingContent.Ending;
import org.hemu.api.employment.FilingContent.FirstContract;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.Renewal;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.employment.RelationshipIdentity;
import org.jspecify.annotations.Nullable;

/** Files and decides whatever comes to mind about a few workers and employers; much of it cannot be true, and is refused. */
final class RandomClerk {
    static final PersonalData WORKER =
            new PersonalData("李强", new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E12345678"), null, null);
    private static final int WORKERS = 3;

    private final Random random;
    private final String workers;
    private final List<EmployerId> employers;
    private LocalDate today = LocalDate.of(2012, 4, 1);

    RandomClerk(long seed, List<EmployerId> employers) {
        this.random = new Random(seed);
        this.workers = "worker" + seed;
        this.employers = employers;
    }

    LocalDate today() {
        return today;
    }

    /** What is asked for next, some days later. */
    RelationshipCommand next(FilingsOnTrial known) {
        today = today.plusDays(random.nextInt(25));
        WorkerId worker = new WorkerId(workers + random.nextInt(WORKERS));
        EmployerId employer = any(employers);
        Regime regime = random.nextInt(5) == 0 ? any(List.of(Regime.values())) : Regime.STANDARD;
        RelationshipId id = RelationshipIdentity.of(employer, worker, regime);
        List<Integer> open = known.undecided(id);
        int number = open.isEmpty() ? 1 + random.nextInt(3) : random.nextInt(3) == 0 ? any(open) : open.getFirst();
        return switch (random.nextInt(20)) {
            case 0, 1 -> new FileHire(id, employer, worker, regime, WORKER, hire());
            case 2 -> new SubmitFiling(id, new FirstContract(contract()));
            case 3, 4 -> new SubmitFiling(id, new Renewal(contract(), false));
            case 5 -> new SubmitFiling(id, new Amendment(lately(), contract(), "协商一致"));
            case 6, 7 -> new SubmitFiling(id, ending());
            case 8, 9 -> {
                EmployerId to = any(employers);
                yield new TransferRelationship(
                        id,
                        to,
                        RelationshipIdentity.of(to, worker, regime),
                        lately(),
                        random.nextInt(4) == 0 ? contract() : null,
                        "公司合并");
            }
            case 10, 11, 12, 13 -> new AcceptFiling(id, number);
            case 14, 15, 16 -> new ReturnFiling(id, number, Set.of(ReturnReason.OTHER), null);
            case 17, 18 -> new CorrectFiling(id, number, corrected(known.content(id, number)), "更正");
            default -> new WithdrawFiling(id, number, "误报");
        };
    }

    private FilingContent corrected(@Nullable FilingContent before) {
        return switch (before) {
            case null -> hire();
            case Hire h
            when h.transferredFrom() != null && random.nextBoolean() ->
                new Hire(h.startedOn(), contract(), h.publicWelfarePost(), h.continuousSince(), null);
            case Hire h ->
                new Hire(
                        h.startedOn().minusDays(random.nextInt(20) - 10),
                        random.nextBoolean() ? h.contract() : contract(),
                        random.nextBoolean(),
                        random.nextBoolean()
                                ? h.continuousSince()
                                : h.startedOn().minusYears(3),
                        null);
            case FirstContract _ -> new FirstContract(contract());
            case Renewal _ -> new Renewal(contract(), random.nextBoolean());
            case Amendment a -> new Amendment(a.effectiveOn().minusDays(random.nextInt(10)), contract(), "协商一致");
            case Ending e ->
                new Ending(
                        e.endedOn().minusDays(random.nextInt(20) - 10),
                        EndingGround.THIRTY_DAY_NOTICE,
                        Set.of(),
                        true,
                        null);
            case TransferOut t ->
                new TransferOut(
                        t.lastDay().minusDays(random.nextInt(20) - 10), t.toEmployer(), t.toRelationship(), t.basis());
        };
    }

    private Hire hire() {
        LocalDate started = lately();
        return new Hire(
                started,
                random.nextBoolean() ? contract() : null,
                random.nextInt(6) == 0,
                random.nextInt(6) == 0 ? started.minusYears(2) : null,
                null);
    }

    private Ending ending() {
        return new Ending(lately(), EndingGround.THIRTY_DAY_NOTICE, Set.of(), true, null);
    }

    private Contract contract() {
        LocalDate from = today.minusDays(random.nextInt(120) - 30);
        boolean fixed = random.nextInt(4) != 0;
        return new Contract(
                fixed ? Contract.Type.FIXED_TERM : Contract.Type.OPEN_ENDED,
                lately(),
                from,
                fixed ? from.plusDays(60 + random.nextInt(400)) : null,
                null,
                "车工",
                Contract.WorkingHours.STANDARD,
                null,
                false);
    }

    private LocalDate lately() {
        return today.minusDays(random.nextInt(60));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
