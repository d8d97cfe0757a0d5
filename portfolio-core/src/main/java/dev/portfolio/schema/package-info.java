/** JSON Schemas of front matter, such as a site's generator writes them, and what they say of a document's fields. */
@NullMarked
package dev.portfolio.schema;

import org.jspecify.annotations.NullMarked;
