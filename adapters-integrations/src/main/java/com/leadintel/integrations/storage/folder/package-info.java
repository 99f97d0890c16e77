/**
 * Files in a private folder of the machine, encrypted in authenticated chunks of 64 KiB, so that a part can be read
 * without the whole and a changed, cut, or exchanged file is noticed.
 */
@NullMarked
package com.leadintel.integrations.storage.folder;

import org.jspecify.annotations.NullMarked;
