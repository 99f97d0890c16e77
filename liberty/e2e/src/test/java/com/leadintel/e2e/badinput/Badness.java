package com.leadintel.e2e.badinput;

import java.util.stream.Stream;

/** One way in which input can be bad. */
interface Badness {
    /** Every attack of this kind on the operation; none when it has no place for it. */
    Stream<Attack> on(Operation operation, World world);
}
