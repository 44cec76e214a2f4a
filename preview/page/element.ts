type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** `element('button', { type: 'button', class: 'quiet', onclick: go }, 'Go')` */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** A line drawing on a grid of 20, beside a text that says the same. */
export function icon(path: string): SVGSVGElement {
  const drawing = document.createElementNS(svgSpace, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 20 20', 'aria-hidden': 'true', class: 'icon' })) drawing.setAttribute(name, value);
  const line = document.createElementNS(svgSpace, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}
