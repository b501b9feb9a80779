package org.hemu.app.identity.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.identity.ActorClaims;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Whom one can be in the demonstration. Each signs in on the pages, and gets a token for itself as a program does. */
enum DemoActor {
    AUDITOR("auditor", "审计员 周敏", Role.AUDITOR, "220000000000", null),
    ADMINISTRATOR("administrator", "系统管理员 赵磊", Role.ADMINISTRATOR, "220000000000", null),
    SUPERVISOR("supervisor", "督导员 孙静", Role.SUPERVISOR, "220000000000", null),
    LEADER("leader-2201", "长春市负责人 高岩", Role.LEADER, "220100000000", null),
    CLERK("clerk-220102", "南关区备案经办人 李娜", Role.FILING_CLERK, "220102000000", null),
    CLERK_OF_KUANCHENG("clerk-220103", "宽城区备案经办人 王涛", Role.FILING_CLERK, "220103000000", null),
    COORDINATOR("coordinator-220102001", "南岭街道劳动关系协调员 陈丽", Role.COORDINATOR, "220102001000", null),
    MEDIATOR("mediator-220102001", "南岭街道调解员 刘军", Role.MEDIATOR, "220102001000", null),
    INSPECTOR("inspector-220102", "南关区监察员 刘强", Role.INSPECTOR, "220102000000", null),
    PETITION_OFFICER("petition-officer-220102", "南关区信访工作人员 郑洁", Role.PETITION_OFFICER, "220102000000", null),
    PETITION_OFFICER_OF_CITY("petition-officer-2201", "长春市信访工作人员 吴迪", Role.PETITION_OFFICER, "220100000000", null),
    STATISTICIAN("statistician", "统计员 何平", Role.STATISTICIAN, "220000000000", null),
    EMPLOYER_AGENT("agent-D2143569X", "和顺机械经办人 马红", Role.EMPLOYER_AGENT, "220102000000", "D2143569X"),
    BUSINESS_REGISTER("business-register", "工商登记接口", Role.INTEGRATOR, "220000000000", null);

    /** Of everybody, which is what makes it a demonstration. */
    static final String PASSWORD = "hemu-demo";

    /** The same, as it is compared. */
    static final String ENCODED =
            PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);

    private final String subject;
    private final String shown;
    private final Role role;
    private final String jurisdiction;
    private final @Nullable String employer;

    DemoActor(String subject, String shown, Role role, String jurisdiction, @Nullable String employer) {
        this.subject = subject;
        this.shown = shown;
        this.role = role;
        this.jurisdiction = jurisdiction;
        this.employer = employer;
    }

    String subject() {
        return subject;
    }

    /** The name that people see. */
    String shown() {
        return shown;
    }

    Role role() {
        return role;
    }

    JurisdictionCode jurisdiction() {
        return new JurisdictionCode(jurisdiction);
    }

    /** What tokens say of the actor. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", shown);
        claims.put(ActorClaims.ROLE, role.name());
        claims.put(ActorClaims.JURISDICTION, jurisdiction);
        if (employer != null) {
            claims.put(ActorClaims.EMPLOYER, employer);
        }
        return claims;
    }

    static Optional<DemoActor> of(String subject) {
        return Arrays.stream(values())
                .filter(actor -> actor.subject.equals(subject))
                .findFirst();
    }
}
