/** How adapters read the keys of the installation. */
@NullMarked
package com.leadintel.integrations.settings;

import org.jspecify.annotations.NullMarked;
