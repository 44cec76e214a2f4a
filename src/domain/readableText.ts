/** XML 1.0, in which SharePoint keeps rows and Word its documents, has no place for control characters or half a surrogate pair. Lines end as they do on the web. */
export const readableText = (value: string): string => value.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])[\u0000-\u001f]/gu, '').replace(/\r\n?/g, '\n');

/** SharePoint keeps 255 characters in a single line of text, 63,999 in plain text of several lines. */
export const LONGEST_LINE = 255;
export const LONGEST_TEXT = 63_999;
