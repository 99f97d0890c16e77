package com.leadintel.domain.call.rules;

/** A place in a call that may say what is looked for, what it would mean, and all that is known of it for weighing. */
record Candidate<T>(T value, Sentence sentence, Features features) {}
