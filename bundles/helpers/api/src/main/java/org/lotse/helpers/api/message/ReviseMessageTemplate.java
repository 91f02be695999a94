package org.lotse.helpers.api.message;

/**
 * Command: replace what is written down in a template.
 *
 * @param id which one
 * @param revision the revision that the person saw while typing
 * @param data the template
 */
public record ReviseMessageTemplate(MessageTemplateId id, long revision, MessageTemplateData data) {}
