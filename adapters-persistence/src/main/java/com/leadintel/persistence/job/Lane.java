package com.leadintel.persistence.job;

/** Where jobs wait for their turn: reactions to events apart from all others, so that long ones never stand before them. */
enum Lane {
    JOBS("scheduled_tasks"),
    REACTIONS("scheduled_reactions");

    private final String table;

    Lane(String table) {
        this.table = table;
    }

    static Lane of(String kind) {
        return kind.startsWith(Reactions.PREFIX) ? REACTIONS : JOBS;
    }

    /** The scheduler library's table. */
    String table() {
        return table;
    }
}
