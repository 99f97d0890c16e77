package com.leadintel.integrations.website;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the connection itself, so that the address that was checked is the one that is dialled: a host of
 * which any address is not public on the internet is refused, unless the installation allows the host by name.
 */
final class PublicAddresses implements DnsResolver {
    private final Set<String> allowed;

    PublicAddresses(Set<String> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                if (!isPublic(address)) {
                    throw new NotPublic(host);
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address.getAddress()));
    }

    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        if (bytes.length == 4) {
            return first == 0
                    || first >= 240
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 192 && second == 0 && (third == 0 || third == 2))
                    || (first == 192 && second == 88 && third == 99)
                    || (first == 198 && (second == 18 || second == 19))
                    || (first == 198 && second == 51 && third == 100)
                    || (first == 203 && second == 0 && third == 113);
        }
        return !isGlobalUnicast(first) || isTunnelOrExample(first, second, third, bytes[3] & 0xff);
    }

    /** 2000::/3 is all that IANA has given out for the public. */
    private static boolean isGlobalUnicast(int first) {
        return (first & 0xe0) == 0x20;
    }

    /** 2002::/16 (6to4) and 2001::/32 (Teredo) hide an IPv4 address; 2001:db8::/32 is for books. */
    private static boolean isTunnelOrExample(int first, int second, int third, int fourth) {
        boolean teredo = first == 0x20 && second == 0x01 && third == 0 && fourth == 0;
        boolean example = first == 0x20 && second == 0x01 && third == 0x0d && fourth == 0xb8;
        boolean sixToFour = first == 0x20 && second == 0x02;
        return teredo || example || sixToFour;
    }

    /** The host has an address that is not public. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }
}
