import { Parser } from 'htmlparser2';

/** An element of the web service's XML: its own text, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const DEEPEST = 40;
const MOST_ELEMENTS = 200_000;

/** The root of the XML; null where it is no XML, or nested or grown beyond what the service writes. No entity is expanded but the five that XML has. */
export function readXmlTree(xml: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let [count, isSound] = [0, true];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count += 1;
        if (open.length > DEEPEST || count > MOST_ELEMENTS) isSound = false;
        if (!isSound) return;
        const element: XmlElement = { name: withoutPrefix(name).toLowerCase(), attributes, children: [], text: '' };
        open[open.length - 1]?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open[open.length - 1];
        if (element && isSound) element.text += text;
      },
      onclosetag: () => {
        if (isSound) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length && isSound; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  if (isSound) parser.end();
  return isSound ? (root.children[0] ?? null) : null;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** All elements of the name, wherever they stand, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

/** The first text of any of these names right inside the element; null where there is none. */
export function textIn(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = element.children.find((child) => child.name === name && child.text.trim() !== '')?.text.trim();
    if (text !== undefined) return text;
  }
  return null;
}

/** "True", as the service writes it. */
export const isTrue = (element: XmlElement, name: string): boolean => /^(?:true|1|yes)$/i.test(textIn(element, name) ?? '');
