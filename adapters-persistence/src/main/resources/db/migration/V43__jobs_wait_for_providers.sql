-- Since when a job waits for a provider that is away: that, and not how often it asked, tells when it is given up.
alter table job add column away_since timestamptz;
