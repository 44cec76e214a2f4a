import type { Host } from '../../hosts/host';
import { CopyButton } from '../../ui/CopyButton';

/** A link that opens this screen in the same host; nothing where the host has no such links. */
export function CopyLink({ host, route, label }: { readonly host: Host; readonly route: string; readonly label: string }) {
  const address = host.linkTo(route, label);
  return address === null ? null : <CopyButton text={address} label="Copy link" />;
}
