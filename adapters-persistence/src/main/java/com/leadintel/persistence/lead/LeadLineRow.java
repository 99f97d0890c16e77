package com.leadintel.persistence.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A lead as a line of a list, read without the rest of it. */
@Entity
@Table(name = "lead")
class LeadLineRow extends ListedLeadRow {
    protected LeadLineRow() {}
}
