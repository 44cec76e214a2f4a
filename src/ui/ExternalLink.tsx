import { useLinkStyles } from './RouteLink';

/** A link out of the app. An address that is not https, or no address at all, stays plain text. */
export function ExternalLink({ address, children }: { readonly address: string; readonly children?: string }) {
  const styles = useLinkStyles();
  if (!isHttps(address)) return <bdi>{address}</bdi>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className={styles.link}>
      <bdi>{children ?? address}</bdi>
    </a>
  );
}

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';
