package com.leadintel.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the statements that a pool's connections execute. */
public final class Statements {
    private final AtomicLong executed = new AtomicLong();

    /** How many were executed so far. */
    public long executed() {
        return executed.get();
    }

    DataSource of(DataSource source) {
        return counting(DataSource.class, source);
    }

    private <T> T counting(Class<T> type, Object counted) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        executed.incrementAndGet();
                    }
                    try {
                        return counted(method.getReturnType(), method.invoke(counted, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private Object counted(Class<?> type, Object answer) {
        return type == Connection.class || type == Statement.class || type == PreparedStatement.class
                ? counting(type, answer)
                : answer;
    }
}
