package com.leadintel.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Ports whose every call is a transaction of its own. */
public final class Transacted {
    private Transacted() {}

    /** The port, with a transaction around every call. */
    public static <P> P each(Class<P> port, P adapter) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    method.setAccessible(true);
                    return Transactions.call(() -> {
                        try {
                            return method.invoke(adapter, arguments);
                        } catch (InvocationTargetException failed) {
                            if (failed.getCause() instanceof RuntimeException refused) {
                                throw refused;
                            }
                            throw new IllegalStateException(failed.getCause());
                        } catch (IllegalAccessException impossible) {
                            throw new IllegalStateException(impossible);
                        }
                    });
                }));
    }
}
