import { asPrinted } from './symbols';

/** Words that the PDF sets in one go. Measures are points from the top left of the page as it is read, upright. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  readonly size: number;
}

/** What is set in one direction: the page's own text, and apart from it what runs up or down its side. */
export interface Layer {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly height: number;
}

/** As pdf.js gives it; what its types have besides is not needed. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** From the page's own measures to points from the top left. */
  readonly transform: readonly number[];
}

type Quarter = 0 | 1 | 2 | 3;

/** The direction with most letters comes first. Text at other angles is a watermark and is left out. */
export function layersOf(items: readonly TextItem[], frame: PageFrame): Layer[] {
  const layers = ([0, 1, 2, 3] as const).map((quarter) => ({ quarter, fragments: [] as Fragment[], letters: 0 }));
  for (const item of items) {
    const text = asPrinted(item.str);
    if (text === '') continue;
    const matrix = combine(frame.transform, item.transform);
    const quarter = quarterOf(matrix[0], matrix[1]);
    const layer = quarter === null ? undefined : layers[quarter];
    if (!layer || quarter === null) continue;
    const fragment = upright(text, matrix, item.width * scaleOf(frame.transform), quarter, frame);
    if (isOnPage(fragment, sizeOf(quarter, frame))) {
      layer.fragments.push(fragment);
      layer.letters += text.length;
    }
  }
  return layers
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters)
    .map(({ quarter, fragments }) => ({ fragments: withoutDoubles(fragments), ...sizeOf(quarter, frame) }));
}

type Matrix = readonly [number, number, number, number, number, number];

function combine(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const scaleOf = ([a = 1, b = 0]: readonly number[]): number => Math.hypot(a, b);

/** Turns by 90 degrees, clockwise; null for what stands askew by more than three degrees. */
function quarterOf(x: number, y: number): Quarter | null {
  const length = Math.hypot(x, y);
  if (length === 0) return null;
  const [across, down] = [x / length, y / length];
  const askew = 0.05;
  if (Math.abs(down) < askew) return across > 0 ? 0 : 2;
  if (Math.abs(across) < askew) return down > 0 ? 1 : 3;
  return null;
}

function upright(text: string, [, , c, d, x, y]: Matrix, width: number, quarter: Quarter, frame: PageFrame): Fragment {
  const places: Readonly<Record<Quarter, readonly [left: number, base: number]>> = {
    0: [x, y],
    1: [y, frame.width - x],
    2: [frame.width - x, frame.height - y],
    3: [frame.height - y, x],
  };
  const [left, base] = places[quarter];
  return { text, left, right: left + width, base, size: Math.hypot(c, d) };
}

const sizeOf = (quarter: Quarter, { width, height }: PageFrame): { readonly width: number; readonly height: number } =>
  quarter % 2 === 0 ? { width, height } : { width: height, height: width };

/** Printers' marks and what an editor moved out of sight stand outside. */
const isOnPage = ({ left, right, base, size }: Fragment, page: { readonly width: number; readonly height: number }): boolean =>
  size > 0.5 && right > 0 && left < page.width && base > 0 && base - size < page.height;

/** Some programs make bold by setting the same letters twice, a hair apart. */
function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const kept = new Map<string, Fragment[]>();
  return fragments.filter((fragment) => {
    const same = kept.get(fragment.text);
    if (!same) {
      kept.set(fragment.text, [fragment]);
      return true;
    }
    const near = Math.min(fragment.size / 4, (fragment.right - fragment.left) * 0.4);
    if (same.some((other) => Math.abs(other.left - fragment.left) <= near && Math.abs(other.base - fragment.base) <= near)) return false;
    same.push(fragment);
    return true;
  });
}
