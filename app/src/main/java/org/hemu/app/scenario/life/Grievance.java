package org.hemu.app.scenario.life;

import java.util.List;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.person.SubjectId;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Person;
import org.hemu.app.scenario.province.Profile;
import org.hemu.app.scenario.province.Weighted;

/** Who is in dispute about what. */
record Grievance(Dispute dispute, ClaimKind claim) {
    private static final Weighted<DisputeCategory> CATEGORIES =
            Weighted.of(List.of(DisputeCategory.values()), category -> switch (category) {
                case PAY -> 62;
                case CONDITIONS -> 18;
                case DISMISSAL -> 9;
                case CONTRACT -> 7;
                case RELATIONSHIP -> 3.5;
                case OTHER -> 0.5;
            });
    private static final long FEN_PER_YUAN = 100;

    static Grievance of(Profile employer, List<Engagement> workers, World world, Chance chance) {
        boolean several = workers.size() > 1;
        DisputeCategory primary = several ? DisputeCategory.PAY : CATEGORIES.draw(chance);
        ClaimKind claim = several ? ClaimKind.WAGE_ARREARS : claim(primary, chance);
        List<DisputeCategory> others =
                primary != DisputeCategory.PAY && chance.hits(0.2) ? List.of(DisputeCategory.PAY) : List.of();
        long yuan = 800 + (long) chance.exponential(6_500);
        return new Grievance(
                new Dispute(
                        workers.stream()
                                .map(worker -> party(worker.person(), world))
                                .toList(),
                        new EmployerParty(employer.id(), null, null),
                        new Categories(primary, others),
                        several,
                        claim.isPayment() ? yuan * workers.size() * FEN_PER_YUAN : null),
                claim);
    }

    private static WorkerParty party(Person person, World world) {
        return new WorkerParty(
                new SubjectId(world.workerId().apply(person.document()).value()), person.data());
    }

    private static ClaimKind claim(DisputeCategory category, Chance chance) {
        return switch (category) {
            case PAY ->
                chance.hits(0.75)
                        ? ClaimKind.WAGE_ARREARS
                        : chance.hits(0.5) ? ClaimKind.SEVERANCE : ClaimKind.WORK_INJURY_MEDICAL_COSTS;
            case DISMISSAL -> chance.hits(0.7) ? ClaimKind.SEVERANCE : ClaimKind.DAMAGES;
            case CONTRACT -> chance.hits(0.5) ? ClaimKind.OTHER_PAYMENT : ClaimKind.ACT;
            case CONDITIONS -> chance.hits(0.5) ? ClaimKind.OTHER_PAYMENT : ClaimKind.ACT;
            case RELATIONSHIP, OTHER -> ClaimKind.ACT;
        };
    }

    boolean isCollective() {
        return dispute.collective();
    }

    List<SubjectId> workers() {
        return dispute.workers().stream().map(WorkerParty::subject).toList();
    }
}
