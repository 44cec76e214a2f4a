import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Photographs } from '../../../graph/photographs';
import { failureKind } from '../../../ui/failures/explainFailure';
import { Loading } from '../../../ui/Loading';

interface PhotographsOfProps {
  readonly names: readonly string[];
  readonly photographs: Pick<Photographs, 'read'>;
  /** What they are of. */
  readonly of: string;
}

/** Read with the permission of whoever looks, and held while the page is open: there is no link to hand on. */
export function PhotographsOf({ names, photographs, of }: PhotographsOfProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {names.map((name, at) => (
        <li key={name}>
          <OnePhotograph name={name} photographs={photographs} alt={`Photograph ${at + 1} of ${names.length}: ${of}`} />
        </li>
      ))}
    </ul>
  );
}

function OnePhotograph({ name, photographs, alt }: { readonly name: string; readonly photographs: Pick<Photographs, 'read'>; readonly alt: string }) {
  const styles = useStyles();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['photograph', name], queryFn: () => photographs.read(name), staleTime: Infinity, retry: false });
  if (isPending) return <Loading label="Loading the photograph" rows={1} />;
  if (data !== undefined) return <Picture picture={data} alt={alt} />;
  return (
    <p className={styles.missing}>
      {failureKind(error) === 'notFound' ? 'This photograph has not arrived yet: it may still wait on the phone that took it.' : 'This photograph could not be loaded.'}{' '}
      <button type="button" className={styles.again} onClick={() => void refetch()}>
        Try again
      </button>
    </p>
  );
}

/** By an address of this page alone, which goes with it. */
function Picture({ picture, alt }: { readonly picture: Blob; readonly alt: string }) {
  const styles = useStyles();
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(picture);
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [picture]);
  return <img ref={image} alt={alt} className={styles.picture} />;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  picture: { display: 'block', maxWidth: 'min(100%, 30rem)', maxHeight: '24rem', height: 'auto', borderRadius: tokens.borderRadiusMedium },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { minHeight: '24px', font: 'inherit', color: tokens.colorBrandForegroundLink, background: 'none', border: 'none', padding: 0, cursor: 'pointer', textDecorationLine: 'underline', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});
