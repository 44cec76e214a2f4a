import type { Config } from '../../domain/config';
import { CopyButton } from '../../ui/CopyButton';

/** The words by which whoever may consent is asked to. */
export function WhatToTellTheAdministrator({ config }: { readonly config: Config }) {
  const message = consentRequest(config);
  return (
    <>
      <p>Send this to whoever looks after Microsoft 365 at {config.council.name}:</p>
      <blockquote>
        <p>{message}</p>
      </blockquote>
      <CopyButton text={message} label="Copy message" />
    </>
  );
}

// https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
function consentRequest({ clientId, tenantId }: Config): string {
  const address = new URL(`https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/adminconsent`);
  address.searchParams.set('client_id', clientId);
  return `Please give admin consent to “Members’ Brief”, so that members can open their committee papers with it: ${address.href}. It acts only as the signed-in person and reaches only the SharePoint sites it has been granted.`;
}
