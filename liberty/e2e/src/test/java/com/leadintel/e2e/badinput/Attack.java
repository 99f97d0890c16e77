package com.leadintel.e2e.badinput;

import java.net.http.HttpRequest;
import java.util.Set;

/** One bad request, and the statuses that are right for it. */
record Attack(String what, HttpRequest.Builder request, Set<Integer> statuses) {
    Attack(String what, HttpRequest.Builder request, int... statuses) {
        this(what, request, java.util.Arrays.stream(statuses).boxed().collect(java.util.stream.Collectors.toSet()));
    }
}
