package com.leadintel.persistence.job;

/**
 * Where jobs wait for their turn: reactions to events apart from all others, so that long ones never stand before them, and
 * research too, so that strangers' websites keep nobody else waiting.
 */
enum Lane {
    JOBS("scheduled_tasks"),
    RESEARCH("scheduled_research"),
    REACTIONS("scheduled_reactions");

    /** How the kinds of job begin that ask strangers' machines about a lead. */
    private static final String ABOUT_LEADS = "research.";

    private final String table;

    Lane(String table) {
        this.table = table;
    }

    static Lane of(String kind) {
        if (kind.startsWith(Reactions.PREFIX)) {
            return REACTIONS;
        }
        return kind.startsWith(ABOUT_LEADS) ? RESEARCH : JOBS;
    }

    /** The scheduler library's table. */
    String table() {
        return table;
    }
}
