/**
 * The company's website as a source of research: home, about, team, careers and news pages, read politely (robots.txt, one
 * page of a host at a time, limits of size and time) and never from a private address.
 */
@NullMarked
package com.leadintel.integrations.website;

import org.jspecify.annotations.NullMarked;
