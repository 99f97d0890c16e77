package com.leadintel.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network from which a request comes: an IPv4 address, or the half of an IPv6 one that one customer is given. */
final class Origin {
    private static final int NETWORK = 8;

    private Origin() {}

    static String of(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress literal = InetAddress.getByName(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK))
                    : literal.getHostAddress();
        } catch (UnknownHostException unheardOf) {
            return address;
        }
    }
}
