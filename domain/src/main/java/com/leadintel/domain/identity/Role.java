package com.leadintel.domain.identity;

import static com.leadintel.domain.identity.Permission.BOARD_READ;
import static com.leadintel.domain.identity.Permission.CALL_COACH;
import static com.leadintel.domain.identity.Permission.CALL_READ;
import static com.leadintel.domain.identity.Permission.CALL_WRITE;
import static com.leadintel.domain.identity.Permission.CONNECTION_READ;
import static com.leadintel.domain.identity.Permission.HANDOFF_EXECUTE;
import static com.leadintel.domain.identity.Permission.HANDOFF_READ;
import static com.leadintel.domain.identity.Permission.INSTALLATION_OPERATE;
import static com.leadintel.domain.identity.Permission.JOB_READ;
import static com.leadintel.domain.identity.Permission.JOB_STEER;
import static com.leadintel.domain.identity.Permission.LEAD_IMPORT;
import static com.leadintel.domain.identity.Permission.LEAD_READ;
import static com.leadintel.domain.identity.Permission.LEAD_WRITE;
import static com.leadintel.domain.identity.Permission.OUTCOME_RECORD;
import static com.leadintel.domain.identity.Permission.PRODUCT_WRITE;
import static com.leadintel.domain.identity.Permission.RESEARCH_RUN;
import static com.leadintel.domain.identity.Permission.USER_READ;

import java.util.EnumSet;
import java.util.Set;

/** A set of permissions under the name of a job: what people of that job may do, and how far. */
public enum Role {
    SDR,
    AE,
    MANAGER,
    MARKETING,
    VIEWER,
    ADMIN,
    OPERATOR;

    /** What this role permits. */
    public Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.of(BOARD_READ, LEAD_READ, USER_READ, JOB_READ);
        switch (this) {
            case VIEWER -> permissions.addAll(EnumSet.of(CALL_READ, HANDOFF_READ));
            case MARKETING -> permissions.addAll(EnumSet.of(LEAD_WRITE, LEAD_IMPORT));
            case AE -> permissions.addAll(EnumSet.of(CALL_READ, HANDOFF_READ, OUTCOME_RECORD));
            case SDR -> permissions.addAll(selling());
            case MANAGER -> {
                permissions.addAll(selling());
                permissions.addAll(EnumSet.of(CALL_COACH, OUTCOME_RECORD, PRODUCT_WRITE));
            }
            case ADMIN -> permissions.addAll(EnumSet.complementOf(EnumSet.of(INSTALLATION_OPERATE)));
            case OPERATOR -> permissions = EnumSet.of(INSTALLATION_OPERATE);
        }
        return permissions;
    }

    /** How far this role's permissions reach. */
    public Scope scope() {
        return this == OPERATOR ? Scope.INSTALLATION : Scope.TENANT;
    }

    private static Set<Permission> selling() {
        return EnumSet.of(
                LEAD_WRITE,
                LEAD_IMPORT,
                CALL_READ,
                CALL_WRITE,
                RESEARCH_RUN,
                HANDOFF_READ,
                HANDOFF_EXECUTE,
                CONNECTION_READ,
                JOB_STEER);
    }
}
