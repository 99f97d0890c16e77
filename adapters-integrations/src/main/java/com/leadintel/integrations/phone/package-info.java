/** Phone numbers read by Google's libphonenumber. */
@NullMarked
package com.leadintel.integrations.phone;

import org.jspecify.annotations.NullMarked;
