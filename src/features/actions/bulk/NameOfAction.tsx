import type { Action } from '../../../domain/actions/state';

/** Long enough to know it by. */
const LONGEST_NAME = 80;

export function NameOfAction({ action: { printedNumber, seriesNumber, title, request } }: { readonly action: Action }) {
  const name = (title ?? request).replace(/\s+/g, ' ').trim();
  return (
    <>
      {printedNumber ?? seriesNumber} <bdi>{name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}</bdi>
    </>
  );
}
