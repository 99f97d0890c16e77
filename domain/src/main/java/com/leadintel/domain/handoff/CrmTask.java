package com.leadintel.domain.handoff;

import com.leadintel.domain.lead.SalesforceId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Require;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Work for an account executive in the CRM: whose it is, which record it is about where that is known there, a subject of
 * at most 255 characters, a text of at most 32,000, the day it is due, and the key under which it is created once.
 */
public record CrmTask(
        String key, EmailAddress owner, Optional<SalesforceId> about, String subject, String text, LocalDate due) {
    public CrmTask {
        key = Require.text(key, 200, "crm-task.key-malformed");
        Require.present(owner, "crm-task.owner-missing");
        Require.present(about, "crm-task.about-missing");
        subject = Require.text(subject, 255, "crm-task.subject-malformed");
        text = Require.text(text, 32_000, "crm-task.text-malformed");
        Require.present(due, "crm-task.due-missing");
    }
}
