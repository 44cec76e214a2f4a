import { Breakable } from './Breakable';
import { useLinkStyles } from './RouteLink';

/** A link out of the app. An address that is not https, or no address at all, stays plain text. */
export function ExternalLink({ address, children, onFollow }: { readonly address: string; readonly children?: string; readonly onFollow?: (() => void) | undefined }) {
  const styles = useLinkStyles();
  if (!isHttps(address)) return <bdi>{address}</bdi>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className={styles.link} onClick={onFollow}>
      <bdi>{children ?? <Breakable>{address}</Breakable>}</bdi>
    </a>
  );
}

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';
