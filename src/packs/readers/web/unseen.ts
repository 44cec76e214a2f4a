type Attributes = Readonly<Record<string, string>>;

/** Elements of which nothing is text of the page: programs, styles, forms, pictures and what frames the page. */
const UNSEEN = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'frame', 'frameset', 'noframes', 'object', 'embed', 'applet', 'svg', 'canvas', 'audio', 'video', 'map',
  'button', 'select', 'textarea', 'datalist', 'dialog', 'progress', 'meter', 'nav',
]);

const UNSEEN_ROLES = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|tablist|toolbar)$/i;

/** Names by which nearly every web site calls what goes round its pages; whole words of a class or an id. */
const FRAME_NAMES = /(?:^|[\s_-])(?:breadcrumbs?|cookies?|cookiebar|cookieconsent|skip-?links?|skip-?to-?\w{0,12}|share|sharing|social|navbar|navigation|pagination|megamenu|site-?(?:footer|search)|search-?(?:form|box)|no-?print)(?:$|[\s_-])/i;

/** What a reader of the page does not see, or sees around every page of the site. Hidden text can be put there by anyone. */
export function isUnseen(name: string, attributes: Attributes, isInMain: boolean): boolean {
  if (UNSEEN.has(name)) return true;
  if (name === 'body' || name === 'html' || name === 'main') return false;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/(?:^|;)\s{0,5}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all)/i.test(attributes['style'] ?? '')) return true;
  if (UNSEEN_ROLES.test(attributes['role'] ?? '')) return true;
  // A page's own footer frames it; that of an article is part of it.
  if ((name === 'footer' || name === 'aside') && !isInMain) return true;
  return FRAMES.has(name) && FRAME_NAMES.test(`${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`);
}

/** A whole form or table may be called "search"; only these are taken at their name. */
const FRAMES = new Set(['div', 'ul', 'ol', 'p', 'section', 'aside', 'header', 'footer', 'a', 'span']);
