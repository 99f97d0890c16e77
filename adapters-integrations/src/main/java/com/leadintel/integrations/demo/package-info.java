/** What the demo is made of: stories, dialogues and the sites of made-up firms, all of them files of this jar. */
@NullMarked
package com.leadintel.integrations.demo;

import org.jspecify.annotations.NullMarked;
