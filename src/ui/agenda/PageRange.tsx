import { formatPageRange } from '../../domain/formats';
import type { OtherFile } from '../../domain/otherFile';
import { pageAddress } from '../../domain/papers';
import { ExternalLink } from '../ExternalLink';

interface PageRangeProps {
  readonly from: number;
  readonly to: number;
  /** The file that they are of; null where it is the main pack. */
  readonly other: OtherFile | null;
  readonly onFollow?: (() => void) | undefined;
}

/** "Pages 7–16"; "Pages 3–6 of the supplement", with the way into it. */
export function PageRange({ from, to, other, onFollow }: PageRangeProps) {
  const range = formatPageRange(from, to);
  if (other === null) return range;
  const { words, title, document } = other;
  const name = [words, title === null ? '' : `“${title}”`].filter((part) => part !== '').join(' ');
  const address = document === null ? null : pageAddress(document, from);
  return (
    <>
      {range} of {address === null ? <bdi>{name}</bdi> : <ExternalLink address={address} onFollow={onFollow}>{name}</ExternalLink>}
    </>
  );
}
