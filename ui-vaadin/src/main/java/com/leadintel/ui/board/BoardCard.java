package com.leadintel.ui.board;

import java.util.Optional;

/** A lead as its card shows it, in words. */
public record BoardCard(
        String id,
        String stage,
        String company,
        String who,
        String why,
        String whyIcon,
        String advice,
        String tier,
        int score,
        String band,
        String scoreLabel,
        String age,
        String ageLabel,
        boolean old,
        String bant,
        String bantLabel,
        String value,
        Optional<String> owner,
        Optional<String> email,
        Optional<String> phone,
        boolean movable,
        String label) {}
