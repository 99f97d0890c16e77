package com.leadintel.domain.purity.impure;

import java.sql.Connection;

/** Breaks the rule of plain Java on purpose. */
record OwnDatabase(Connection connection) {}
