/** Lists of leads in comma-separated and similar files, in whatever encoding they come. */
@NullMarked
package com.leadintel.integrations.lists.fastcsv;

import org.jspecify.annotations.NullMarked;
