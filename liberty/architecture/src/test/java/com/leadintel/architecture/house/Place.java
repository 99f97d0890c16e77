package com.leadintel.architecture.house;

/** Where a class stands: its layer, its capability (or technical package), and whatever follows. */
public record Place(String layer, String capability, String rest) {
    private static final Place OUTSIDE = new Place("", "", "");

    static Place of(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return OUTSIDE;
        }
        String[] parts = packageName.substring(root.length() + 1).split("\\.", 3);
        return new Place(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Whether it is no part of the house. */
    public boolean outside() {
        return layer.isEmpty();
    }
}
