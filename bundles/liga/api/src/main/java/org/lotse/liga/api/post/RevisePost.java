package org.lotse.liga.api.post;

/**
 * Replaces what is written down about a post. Under which agreement it is stays.
 *
 * @param id the post
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record RevisePost(PostId id, long revision, PostData data) {}
