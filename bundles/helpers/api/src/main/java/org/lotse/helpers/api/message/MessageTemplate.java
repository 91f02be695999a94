package org.lotse.helpers.api.message;

/**
 * A template as it is kept.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in {@link MessageTemplates#revise}
 * @param data everything that is written down
 */
public record MessageTemplate(MessageTemplateId id, long revision, MessageTemplateData data) {}
