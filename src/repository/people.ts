import type { DiscussingAuthorRow, Subject } from "./authors.js";
import type { DiscussedEntityRow } from "./entities.js";
import { MOST, pagedQuery } from "./paged-query.js";

/** The persons whom an author mentions, without the one that the author is. */
export const personsByAuthor = pagedQuery<DiscussedEntityRow>("persons-by-author", MOST);

/** The authors who mention a person, without those that the person is. */
export const authorsAboutPerson = pagedQuery<DiscussingAuthorRow, Subject>("authors-about-person", MOST);
